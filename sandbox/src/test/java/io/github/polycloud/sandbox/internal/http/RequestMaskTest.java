// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestMaskTest {

  private final RequestMask mask = new RequestMask(() -> List.of("s3cr3t"));

  private String body(String path, String type, String body) {
    return mask.body(
        new RecordedExchange(
            "POST",
            path,
            Map.of("content-type", List.of(type)),
            body,
            200,
            "",
            Instant.EPOCH,
            Duration.ZERO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/apps/a/config-vars | {\"A\":\"x\",\"B\":null,\"C\":[1]} |"
            + " {\"A\":\"****\",\"B\":null,\"C\":[\"****\"]}",
        "/apps/a/config%2Dvars/ | {\"A\":\"x\"} | {\"A\":\"****\"}",
        "/apps/a/config_vars | A=x&B=y | A=****&B=****",
        "/apps/a/config_vars | plain | ****",
        "/1.0/hosting/web/a/envVar | {\"value\":\"x\"} | {\"value\":\"****\"}",
        "/app-setups | {\"overrides\":{\"env\":{\"A\":\"x\"}}} |"
            + " {\"overrides\":{\"env\":{\"A\":\"****\"}}}",
        "/apps | config[A]=x&name=n | config[A]=****&name=n",
        "/apps | app%5Bpassword%5D=x&name=n | app%5Bpassword%5D=****&name=n",
        "/apps | is s3cr3t here | is **** here",
      })
  void valuesOfUsersAndTheCredentialsAreMasked(String path, String body, String masked) {
    assertThat(body(path, "text/plain", body)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/apps | <app><name>n</name><password>x</password></app> |"
            + " <app><name>n</name><password>****</password></app>",
        "/apps | <a><h:Token a='1'><b>x</b>y</h:Token><c/></a> |"
            + " <a><h:Token a='****'><b>****</b>****</h:Token><c/></a>",
        "/apps | <a><config><A>x</A></config></a> | <a><config><A>****</A></config></a>",
        "/apps | <a password=\"x>y\" b='z'/> | <a password=\"****\" b='z'/>",
        "/apps | <p name=\"secret\" value=\"x\">y</p> | <p name=\"****\" value=\"****\">****</p>",
        "/apps | <p><secret><![CDATA[x]]><!--x--><?x?></secret></p> |"
            + " <p><secret><![CDATA[****]]><!--****--><?****?></secret></p>",
        "/apps/a/config_vars | <c><A>x</A> </c> | <c><A>****</A> </c>",
        "/apps | <a><password>x | <a><password>****",
        "/apps | <a></b> | ****",
        "/apps | <a><pass | ****",
        "/apps | <!DOCTYPE a [<!ENTITY p \"x\">]><a>&p;</a> | ****",
      })
  void secretsInXmlAreMasked(String path, String body, String masked) {
    assertThat(body(path, "application/xml", body)).isEqualTo(masked);
  }

  @Test
  void secretsInPartsAreMasked() {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\nx\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nfree\r\n"
            + "--b\r\nContent-Disposition: form-data; name=j\r\nContent-Type:"
            + " application/json\r\n\r\n{\"token\":\"x\"}\r\n--b--\r\n";
    String masked = body("/apps", "multipart/form-data; boundary=b", body);

    assertThat(masked)
        .contains("name=\"password\"\r\n\r\n****\r\n", "\r\n\r\nfree\r\n", "{\"token\":\"****\"}")
        .endsWith("--b--\r\n");
    assertThat(body("/apps/a/config-vars", "multipart/form-data; boundary=\"b\"", body))
        .doesNotContain("free");
    assertThat(body("/apps", "multipart/form-data", body)).isEqualTo("****");
    assertThat(body("/apps", "multipart/form-data; boundary=c", body)).isEqualTo("****");
  }

  @Test
  void aLongDocumentIsMaskedInTime() {
    String nested = "<a>".repeat(100_000);
    assertThat(body("/apps", "text/xml", nested)).isEqualTo(nested);
    String longNames = "<" + "a".repeat(400_000) + " " + "b".repeat(400_000) + ">";
    assertThat(body("/apps", "text/xml", longNames)).isEqualTo(longNames);
    String attributes = "<a " + "b ".repeat(200_000) + ">";
    assertThat(body("/apps", "text/xml", attributes)).isEqualTo(attributes);
  }

  private String body(String body) {
    return body("/", "", body);
  }

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
    assertThat(body(body)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{\"name\" : \"ann\"}", "[1,  2]", "plain text with password=x", "a=b&c=d"})
  void aBodyWithoutNamedSecretsIsUnchanged(String body) {
    assertThat(body(body)).isEqualTo(body);
  }

  @Test
  void secretsInAQueryAreMasked() {
    assertThat(mask.target("/auth/?credentialToken=x&a=b&token"))
        .isEqualTo("/auth/?credentialToken=****&a=b&token");
    assertThat(mask.target("/token=x")).isEqualTo("/token=x");
    assertThat(mask.target("/a?")).isEqualTo("/a?");
    assertThat(mask.target("/a?pass%77ord=x")).isEqualTo("/a?pass%77ord=****");
    assertThat(body("password=x\n")).isEqualTo("password=****");
  }

  @Test
  void credentialsInHeadersAreMasked() {
    assertThat(
            mask.headers(
                Map.of(
                    "authorization", List.of("Basic x", "y"),
                    "X-Ovh-Consumer", List.of("x"),
                    "X-Ovh-Signature", List.of("x"),
                    "Heroku-Two-Factor-Code", List.of("x"),
                    "Accept", List.of("a", "b"))))
        .containsEntry("Authorization", List.of("Basic ****", "****"))
        .containsEntry("X-Ovh-Consumer", List.of("****"))
        .containsEntry("X-Ovh-Signature", List.of("****"))
        .containsEntry("Heroku-Two-Factor-Code", List.of("****"))
        .containsEntry("Accept", List.of("a", "b"));
  }
}
