// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretFieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // JSON
        "{\"token\":\"CANARY\",\"a\":1} | {\"token\":\"****\",\"a\":1}",
        "{\"ApiKey\" : \"a\\\"CANARY\"} | {\"ApiKey\" : \"****\"}",
        "{\"refresh-token\":\"CANARY | {\"refresh-token\":\"****",
        "{\"token\":123454321,\"a\":1} | {\"token\":\"****\",\"a\":1}",
        "{\"token\":null,\"secret\":true} | {\"token\":null,\"secret\":true}",
        "{\"token\":[\"CANARY\",\"CANARY]\"],\"a\":1} | {\"token\":\"****\",\"a\":1}",
        "{\"secret\":{\"a\":{\"b\":\"}CANARY\"}},\"c\":1} | {\"secret\":\"****\",\"c\":1}",
        "{\"secret\":{\"a\":\"CANARY\" | {\"secret\":\"****\"",
        "{\"secret\":\t \"CANARY\"} | {\"secret\":\t \"****\"}",
        "{\"a\":\"{\\\"token\\\":\\\"CAN\\\\\\\"ARY\\\"}\"} |"
            + " {\"a\":\"{\\\"token\\\":\\\"****\\\"}\"}",
        "{\"a\":\"{\\\"token\\\":123454321}\"} | {\"a\":\"{\\\"token\\\":\\\"****\\\"}\"}",
        "{\"key\":\"API_TOKEN\",\"value\":\"CANARY\"} | {\"key\":\"API_TOKEN\",\"value\":\"****\"}",
        "{'token': 'CANARY', 'a': 1} | {'token': '****', 'a': 1}",
        "{\"token\"=>\"CANARY\"} | {\"token\"=>\"****\"}",
        // Form data, header lines
        "a=1&api_key=CANARY&b=2 | a=1&api_key=****&b=2",
        "password=CANARY, | password=****",
        "token = CANARY | token = ****",
        "token: CANARY | token: ****",
        "Authorization: Basic CANARY== | Authorization: ****",
        // XML, HTML
        "<token>CANARY</token><a>b</a> | <token>****</token><a>b</a>",
        "<ns:api-key x='1'>CANARY</ns:api-key> | <ns:api-key x='1'>****</ns:api-key>",
        "<secret><a>CANARY</a><b>CANARY</b></secret>c | <secret>****</secret>c",
        "<secret><![CDATA[CANARY]]></secret> | <secret>****</secret>",
        "<secret>CANARY | <secret>****",
        "<a token=\"CANARY\" b='c'/> | <a token=\"****\" b='c'/>",
        "<token value='CANARY'/>b | <token value='****'/>b",
        "<input name=\"auth_token\" value=\"CANARY\"> | <input name=\"auth_token\" value=\"****\">",
        "{&quot;token&quot;:&quot;CANARY&quot;} | {&quot;token&quot;:&quot;****&quot;}",
      })
  void valuesOfSecretFieldsAreMasked(String text, String masked) {
    assertThat(SecretFields.mask(text, "****")).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"name\":\"shop\",\"value\":\"1\",\"web_url\":\"https://shop.example/\"}",
        "your token has expired, use another token",
        "<p>The token is wrong</p>",
        "a=b&c=d",
        "\"token\" is not allowed"
      })
  void otherTextRemains(String text) {
    assertThat(SecretFields.mask(text, "****")).isEqualTo(text);
  }

  @Test
  void valuesAreFoundInStructuresToo() {
    List<String> values = new ArrayList<>();
    SecretFields.values(
        "{\"credentials\":{\"password\":\"a1\",\"b\":2},\"pin_token\":77}", values::add);

    assertThat(values).containsExactly("a1", "77");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "token",
        "token=",
        "\"token\":",
        "\"token\":{",
        "\"token\":[\"",
        "<token",
        "<token>",
        "<token></a>",
        "<token>&lt;</",
        "token\\",
        "\"token\\\"",
        "&quot;",
        "token &quot;",
        " ",
        "\\",
        "<",
        "</",
        "token:",
        "authorization:",
        "a.",
        "-_",
        "\"token\"=>",
        "name=value "
      })
  void timeIsProportionalToTheText(String part) {
    String hostile = part.repeat(2_000_000 / part.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          SecretFields.mask(hostile, "****");
          SecretFields.values(hostile, value -> {});
        });
  }
}
