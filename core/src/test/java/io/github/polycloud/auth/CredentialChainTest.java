// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources of credentials and their precedence. */
final class CredentialChainTest {
  private static final URI API = URI.create("https://api.example.com");
  private static final List<CredentialKey> KEYS =
      List.of(
          CredentialKey.optional("login", "API_LOGIN"),
          CredentialKey.secret("token", "API_TOKEN"),
          CredentialKey.optionalSecret("pin", "API_PIN"));

  private Folders folders;

  @BeforeEach
  void folders(@TempDir Path root) {
    folders = new Folders(root);
  }

  private CredentialChain chain(
      Map<String, String> arguments, Map<String, String> environment, CredentialFile... files) {
    return new CredentialChain(KEYS, List.of(files), arguments, folders.environment(environment));
  }

  private Credentials find(
      Map<String, String> arguments, Map<String, String> environment, CredentialFile... files) {
    return chain(arguments, environment, files).find("api", API);
  }

  private static Optional<String> value(Credentials credentials, String name) {
    return credentials.get(name).map(Secret::reveal);
  }

  @Test
  void argumentsTakePrecedenceOverTheEnvironmentAndThatOverFilesForEachValue() {
    folders.write("home/.api.conf", "[api]", "login=file", "token=file", "pin=file");

    Credentials found =
        find(
            Map.of("token", "argument"),
            Map.of("API_TOKEN", "environment", "API_LOGIN", "environment"),
            new IniFile("api.conf"));

    assertThat(value(found, "token")).contains("argument");
    assertThat(value(found, "login")).contains("environment");
    assertThat(value(found, "pin")).contains("file");
    assertThat(found.source("token")).contains("argument token");
    assertThat(found.source("login")).contains("environment variable API_LOGIN");
  }

  @Test
  void aBlankValueCountsAsNotSetAndSurroundingSpaceIsRemoved() {
    Credentials found = find(Map.of("token", " "), Map.of("API_TOKEN", " t ", "API_LOGIN", ""));

    assertThat(value(found, "token")).contains("t");
    assertThat(value(found, "login")).isEmpty();
  }

  @Test
  void loginAndPasswordOfANetrcEntryAreUsedTogether() {
    folders.write("home/.netrc", "machine api.example.com login anna password t-1");

    Credentials found = find(Map.of(), Map.of(), new NetrcFile("login", "token"));
    assertThat(value(found, "login")).contains("anna");
    assertThat(value(found, "token")).contains("t-1");
  }

  @Test
  void aNetrcLoginIsNotCombinedWithATokenFromAnotherSource() {
    folders.write("home/.netrc", "machine api.example.com login anna password t-1");

    Credentials found = find(Map.of(), Map.of("API_TOKEN", "t-2"), new NetrcFile("login", "token"));
    assertThat(value(found, "token")).contains("t-2");
    assertThat(value(found, "login")).isEmpty();
  }

  @Test
  void undeclaredValuesOfAFileAreIgnored() {
    folders.write("home/.api.conf", "[api]", "token=t", "color=blue");

    Credentials found = find(Map.of(), Map.of(), new IniFile("api.conf"));
    assertThat(found.get("color")).isEmpty();
    assertThat(found.secrets()).hasSize(1);
  }

  @Test
  void theErrorForAnUnknownArgumentListsTheKnownOnes() {
    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> chain(Map.of("tokn", "hunter2"), Map.of()));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessage("unknown credential tokn; known are login, token, pin");
  }

  @Test
  void theErrorForAControlCharacterNamesTheSourceAndDoesNotQuoteTheValue() {
    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> find(Map.of(), Map.of("API_TOKEN", "hun\nter2")));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error)
        .hasMessageContaining("environment variable API_TOKEN")
        .hasMessageNotContaining("ter2");
  }

  @Test
  void theErrorForMissingCredentialsListsEachLocationThatWasSearched() {
    CredentialChain chain =
        chain(Map.of(), Map.of(), new NetrcFile("login", "token"), new IniFile("api.conf"));
    Credentials credentials = chain.find("api", API);

    assertThat(chain.isComplete(credentials)).isFalse();
    assertThat(chain.missingCredentials("fake", credentials))
        .hasMessage(
            "fake: no token found; searched argument token, environment variable API_TOKEN, "
                + folders.path("home/.netrc")
                + ", "
                + folders.path("etc/api.conf")
                + ", "
                + folders.path("home/.api.conf")
                + ", "
                + folders.path("work/api.conf"));
  }

  @Test
  void optionalCredentialsAreNotRequired() {
    CredentialChain chain = chain(Map.of("token", "t"), Map.of());

    assertThat(chain.isComplete(chain.find("api", API))).isTrue();
  }

  @Test
  void theEnvironmentTakesPrecedenceOverFilesForTheEndpoint() {
    folders.write("work/api.conf", "[default]", "endpoint=from-file");
    IniFile ini = new IniFile("api.conf");

    assertThat(
            chain(Map.of(), Map.of("API_URL", " from-env "), ini)
                .endpoint("API_URL")
                .map(found -> found.value().reveal()))
        .contains("from-env");
    assertThat(
            chain(Map.of(), Map.of("API_URL", " "), ini)
                .endpoint("API_URL")
                .map(found -> found.value().reveal()))
        .contains("from-file");
    assertThat(chain(Map.of(), Map.of()).endpoint("API_URL")).isEmpty();
  }

  @Test
  void theTextOfAnEnvironmentContainsDirectoriesAndNoValues() {
    Environment environment = Environment.of(Map.of("API_TOKEN", "hunter2"));

    assertThat(environment.toString()).contains("/nonexistent").doesNotContain("hunter2");
    assertThat(Environment.system().toString()).doesNotContain("PATH");
    assertThat(Environment.system().workingDirectory()).isAbsolute();
  }
}
