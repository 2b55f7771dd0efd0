// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.auth.Secret;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Known signatures. */
class OvhSignatureTest {
  private static final OvhSignature SIGNATURE =
      new OvhSignature(Secret.of("secret"), Secret.of("key"));

  @ParameterizedTest
  @CsvFileSource(
      resources = "/signatures.tsv",
      delimiter = '\t',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void matchesKnownSignatures(
      String applicationSecret,
      String consumerKey,
      String timestamp,
      String method,
      String url,
      String body,
      String signature) {
    assertThat(
            new OvhSignature(Secret.of(applicationSecret), Secret.of(consumerKey))
                .of(method, url, body.getBytes(StandardCharsets.UTF_8), timestamp))
        .isEqualTo(signature);
  }

  @Test
  void aMissingBodyIsSignedAsAnEmptyOne() {
    assertThat(SIGNATURE.of("GET", "https://x.example/1.0/me", null, "1"))
        .isEqualTo(SIGNATURE.of("GET", "https://x.example/1.0/me", new byte[0], "1"));
  }

  @Test
  void dependsOnEveryCharacterOfTheUrl() {
    assertThat(SIGNATURE.of("GET", "https://x.example/a%2Fb", null, "1"))
        .isNotEqualTo(SIGNATURE.of("GET", "https://x.example/a%2fb", null, "1"));
  }
}
