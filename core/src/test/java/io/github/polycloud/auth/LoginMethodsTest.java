// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Selection of one of several authentication methods. */
final class LoginMethodsTest {
  private static final List<CredentialKey> KEYS =
      List.of(
          CredentialKey.secret("user", "API_USER").forLoginMethod("password"),
          CredentialKey.secret("password", "API_PASSWORD").forLoginMethod("password"),
          CredentialKey.optionalSecret("pin", "API_PIN").forLoginMethod("password"),
          CredentialKey.secret("token", "API_TOKEN").forLoginMethod("token"),
          CredentialKey.optional("site", "API_SITE"));

  private static CredentialChain chain(
      Map<String, String> arguments, Map<String, String> environment) {
    return new CredentialChain(KEYS, List.of(), arguments, Environment.of(environment));
  }

  private static Credentials find(Map<String, String> arguments, Map<String, String> environment) {
    CredentialChain chain = chain(arguments, environment);
    Credentials found = chain.find("api", URI.create("https://api.example.com"));
    if (!chain.isComplete(found)) {
      throw chain.missingCredentials("fake", found);
    }
    return found;
  }

  private static CloudException failure(
      Map<String, String> arguments, Map<String, String> environment) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> find(arguments, environment));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageNotContaining("hunter2");
    return error;
  }

  @Test
  void aCompleteMethodMayCombineSources() {
    Credentials found =
        find(
            Map.of("user", "anna"),
            Map.of("API_PASSWORD", "hunter2", "API_PIN", "7", "API_SITE", "x"));

    assertThat(found)
        .hasToString(
            "Credentials[user from argument user,"
                + " password from environment variable API_PASSWORD,"
                + " pin from environment variable API_PIN,"
                + " site from environment variable API_SITE]");
    assertThat(find(Map.of(), Map.of("API_TOKEN", "t")).require("token").reveal()).isEqualTo("t");
  }

  @Test
  void twoMethodsAreRejectedWithTheSourceOfEachValue() {
    assertThat(
            failure(
                Map.of("user", "anna"), Map.of("API_PASSWORD", "hunter2", "API_TOKEN", "hunter2")))
        .hasMessage(
            "there are credentials for more than one authentication method: user from argument"
                + " user, password from environment variable API_PASSWORD; token from environment"
                + " variable API_TOKEN; keep one of them");
    assertThat(failure(Map.of(), Map.of("API_PIN", "hunter2", "API_TOKEN", "hunter2")))
        .hasMessageContaining("pin from")
        .hasMessageContaining("token from");
    assertThat(failure(Map.of("user", "a", "password", "hunter2", "token", "hunter2"), Map.of()))
        .hasMessageContaining("keep one of them");
  }

  @Test
  void aMethodThatArgumentsConfigureCompletelyTakesPrecedenceOverStrayVariables() {
    Credentials token =
        find(
            Map.of("token", "t", "user", " "),
            Map.of("API_USER", "anna", "API_PASSWORD", "hunter2"));
    assertThat(token.get("token")).isPresent();
    assertThat(token.get("user")).isEmpty();
    assertThat(token.secrets()).hasSize(1);

    Credentials password =
        find(Map.of("user", "a", "password", "b"), Map.of("API_TOKEN", "t", "API_PIN", "7"));
    assertThat(password.get("token")).isEmpty();
    assertThat(password.get("pin")).isPresent();
  }

  @Test
  void anIncompleteMethodIsRejectedWithPresentAndMissingValues() {
    assertThat(failure(Map.of(), Map.of("API_USER", "hunter2", "API_PIN", "hunter2")))
        .hasMessage(
            "fake: no password found, to complete user from environment variable API_USER,"
                + " pin from environment variable API_PIN; searched argument password,"
                + " environment variable API_PASSWORD");
  }

  @Test
  void withoutCredentialsTheErrorListsAllMethods() {
    assertThat(failure(Map.of(), Map.of("API_SITE", "x")))
        .hasMessage(
            "fake: no user and password, or token found; searched arguments user, password, token,"
                + " environment variables API_USER, API_PASSWORD, API_TOKEN");
  }
}
