// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"password\": \"x\", \"name\": \"ann\"} | {\"password\":\"****\",\"name\":\"ann\"}",
        "{\"a\":[{\"new_password\":\"x\"}]} | {\"a\":[{\"new_password\":\"****\"}]}",
        "{\"consumerKey\":\"x\"} | {\"consumerKey\":\"****\"}",
        "{\"client_secret\":5} | {\"client_secret\":\"****\"}",
        "{\"token\":{\"value\":\"x\"}} | {\"token\":\"****\"}",
        "{\"token\":null} | {\"token\":null}",
        "grant_type=refresh_token&refresh_token=x&a |"
            + " grant_type=refresh_token&refresh_token=****&a",
        "code=x | code=****",
        "{\"password\":\"x | ****",
      })
  void secretsInABodyAreMasked(String body, String masked) {
    assertThat(SecretMask.body(body)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{\"name\" : \"ann\"}", "[1,  2]", "plain text with password=x", "a=b&c=d"})
  void aBodyWithoutNamedSecretsIsUnchanged(String body) {
    assertThat(SecretMask.body(body)).isEqualTo(body);
  }

  @Test
  void secretsInAQueryAreMasked() {
    assertThat(SecretMask.target("/auth/?credentialToken=x&a=b&token"))
        .isEqualTo("/auth/?credentialToken=****&a=b&token");
    assertThat(SecretMask.target("/token=x")).isEqualTo("/token=x");
    assertThat(SecretMask.target("/a?")).isEqualTo("/a?");
    assertThat(SecretMask.target("/a?pass%77ord=x")).isEqualTo("/a?pass%77ord=****");
    assertThat(SecretMask.body("password=x\n")).isEqualTo("password=****");
  }

  @Test
  void credentialsInHeadersAreMasked() {
    assertThat(
            SecretMask.headers(
                Map.of(
                    "authorization", List.of("x", "y"),
                    "X-Ovh-Consumer", List.of("x"),
                    "X-Ovh-Signature", List.of("x"),
                    "Heroku-Two-Factor-Code", List.of("x"),
                    "Accept", List.of("a", "b"))))
        .containsEntry("Authorization", List.of("****", "****"))
        .containsEntry("X-Ovh-Consumer", List.of("****"))
        .containsEntry("X-Ovh-Signature", List.of("****"))
        .containsEntry("Heroku-Two-Factor-Code", List.of("****"))
        .containsEntry("Accept", List.of("a", "b"));
  }
}
