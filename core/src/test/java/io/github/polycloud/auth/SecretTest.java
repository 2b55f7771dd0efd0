// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redaction, equality and validation of secrets. */
final class SecretTest {

  @Test
  void itsTextIsRedactedAndRevealReturnsTheValue() {
    Secret secret = Secret.of("hunter2");

    assertThat(secret).hasToString("****");
    assertThat(secret.reveal()).isEqualTo("hunter2");
    assertThat(Map.of("a", secret)).hasToString("{a=****}");
  }

  @Test
  void secretsAreComparedByValue() {
    assertThat(Secret.of("a")).isEqualTo(Secret.of("a")).isNotEqualTo(Secret.of("b"));
    assertThat(Secret.of("a")).isNotEqualTo("a").isNotEqualTo(null);
    assertThat(Set.of(Secret.of("a"), Secret.of("b"))).contains(Secret.of("b"));
  }

  @Test
  void theHashCodeRevealsNothing() {
    assertThat(Secret.of("a")).hasSameHashCodeAs(Secret.of("b"));
  }

  @Test
  void itCannotBeSerialized() {
    assertThat(Serializable.class.isAssignableFrom(Secret.class)).isFalse();
    assertThat(Serializable.class.isAssignableFrom(Credentials.class)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "hunter2\n", "hun\rter2", "hunter2\0", "\u0085hunter2"})
  void blankAndControlCharactersAreRejectedAndNotQuoted(String text) {
    assertThatThrownBy(() -> Secret.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aSecretThatNoHeaderFieldCarriesIsRejected() {
    assertThat(Secret.of("x".repeat(16384)).reveal()).hasSize(16384);
    assertThatThrownBy(() -> Secret.of("x".repeat(16385)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a secret must have at most 16384 characters, but has 16385");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "hunter2\n", "\u0085hunter2"})
  void whatCannotBeASecretIsNotAnIssuedOne(String text) {
    assertThat(Secret.ofIssued(text)).isEmpty();
    assertThat(Secret.ofIssued("x".repeat(16385))).isEmpty();
    assertThat(Secret.ofIssued("hunter2")).contains(Secret.of("hunter2"));
  }

  @Test
  void theTextOfCredentialsContainsNamesAndSourcesOnly() {
    Credentials credentials =
        new Credentials(Map.of("token", ResolvedValue.of(Secret.of("hunter2"), "a file")));

    assertThat(credentials).hasToString("Credentials[token from a file]");
    assertThat(credentials.source("token")).contains("a file");
    assertThat(ResolvedValue.of(Secret.of("hunter2"), "x").toString()).doesNotContain("hunter2");
    assertThatThrownBy(() -> credentials.require("pin")).hasMessage("credential pin is not set");
  }

  @Test
  void aFingerprintIdentifiesAnAccountWithoutRevealingIt() {
    Credentials anna = of("anna-token");

    assertThat(anna.fingerprint("fake")).isEqualTo(of("anna-token").fingerprint("fake"));
    assertThat(anna.fingerprint("fake"))
        .isNotEqualTo(of("bert-token").fingerprint("fake"))
        .isNotEqualTo(anna.fingerprint("other"))
        .doesNotContain("anna");
  }

  @Test
  void aFingerprintHas256BitsAndDependsOnNothingButNamesAndValues() {
    Credentials two = of("a").with("pin", Secret.of("b"), "a file");
    Credentials reversed =
        new Credentials(Map.of("pin", ResolvedValue.of(Secret.of("b"), "an argument")))
            .with("token", Secret.of("a"), "an argument");

    assertThat(two.fingerprint("fake")).matches("fake-[0-9a-f]{64}");
    assertThat(reversed.fingerprint("fake")).isEqualTo(two.fingerprint("fake"));
  }

  /** Texts that are the same when they are written one after the other. */
  @Test
  void credentialsThatDifferInTheirBoundariesHaveDifferentFingerprints() {
    assertThat(Credentials.none().with("ab", Secret.of("c"), "test").fingerprint("fake"))
        .isNotEqualTo(Credentials.none().with("a", Secret.of("bc"), "test").fingerprint("fake"));

    Credentials credentials = of("a=b").with("pin", Secret.of("c"), "test");

    assertThat(
            Stream.of(
                credentials,
                of("a").with("b", Secret.of("pinc"), "test"),
                of("a=bpin").with("c", Secret.of("x"), "test"),
                of("a=bpin=c"),
                of("a=bpinc"),
                of("a=b"),
                Credentials.none()))
        .extracting(each -> each.fingerprint("fake"))
        .doesNotHaveDuplicates();
    assertThat(Credentials.none().fingerprint("fake-x"))
        .isNotEqualTo(Credentials.none().fingerprint("fake"));
  }

  /** An unkeyed digest of a short password is as good as the password. */
  @Test
  void aFingerprintIsKeyedPerProcess() throws Exception {
    String here = of("anna-token").fingerprint("fake");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PrintFingerprint.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String there =
        new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(there).matches("fake-[0-9a-f]{64}").isNotEqualTo(here);
  }

  /** Runs in a process of its own. */
  static final class PrintFingerprint {
    public static void main(String[] args) {
      System.out.println(of("anna-token").fingerprint("fake"));
    }
  }

  private static Credentials of(String token) {
    return new Credentials(Map.of("token", ResolvedValue.of(Secret.of(token), "test")));
  }
}
