// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class LegacySslTest {

  private static final String KEY =
      "-----BEGIN PRIVATE KEY-----\nTm90IGEga2V5\n-----END PRIVATE KEY-----\n";

  // A self-signed certificate that is valid until 2126.
  private static final String RENEWED =
      """
      -----BEGIN CERTIFICATE-----
      MIIBizCCATGgAwIBAgIUXKLjprzxCSx1gUPytlXIG30nkdIwCgYIKoZIzj0EAwIw
      GjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUub3JnMCAXDTI2MTEyOTE1MjYxNloYDzIx
      MjYxMTA1MTUyNjE2WjAaMRgwFgYDVQQDDA93d3cuZXhhbXBsZS5vcmcwWTATBgcq
      hkjOPQIBBggqhkjOPQMBBwNCAAQNRKqvlvOUHjoS07fOhU0tgePzBtZa8+az+4OE
      lIUAd5cSZFwpieeyS2OXmaVV+mRLDpwjENe7X0kfNa89Osxpo1MwUTAdBgNVHQ4E
      FgQU+iBvxEOzLNbj1MJgl+5UOrTWvvAwHwYDVR0jBBgwFoAU+iBvxEOzLNbj1MJg
      l+5UOrTWvvAwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAnQ33
      wzgDgY3AuFmsanP6WYe39pJGksnPYJiTXAUBQywCIDR3348uD5+hJ50InDvaAyC9
      W6t9RSYg0PCKOfXSX8Ys
      -----END CERTIFICATE-----
      """;

  private Wire legacy;
  private String upload;

  @BeforeEach
  void connect(Sandbox sandbox) throws Exception {
    legacy = Wire.legacy(sandbox, "application/json");
    String pem = Files.readString(sandbox.heroku().caCertificate());
    upload = "pem=" + encoded(pem) + "&key=" + encoded(KEY);
  }

  @Test
  void aCertificateIsAddedToTheAppAndCleared() throws Exception {
    JsonNode added = Wire.json(legacy.send("POST", "/apps/app-001/ssl", upload));

    assertThat(added.get("domain").asString()).isEqualTo("Polycloud sandbox CA");
    assertThat(added.get("expires_at").asString()).matches("\\d{4}/\\d\\d/\\d\\d .*");
    assertThat(legacy.send("DELETE", "/apps/app-001/ssl", null).body()).isEmpty();
  }

  @Test
  void aCertificateOfADomainShowsAmongTheDomains(Sandbox sandbox) throws Exception {
    String path = "/apps/app-001/domains/www%2Eapp-001%2Eexample%2Ecom/ssl";
    Wire xml = Wire.legacy(sandbox, "application/xml");

    assertThat(legacy.send("POST", path, upload).statusCode()).isEqualTo(200);
    assertThat(xml.get("/apps/app-001/domains").body())
        .contains("<cert>", "<subject>CN=Polycloud sandbox CA</subject>");

    assertThat(legacy.send("DELETE", path, null).statusCode()).isEqualTo(200);
    assertThat(legacy.send("DELETE", path, null).body()).isEqualTo("Certificate not found.");
    assertThat(xml.get("/apps/app-001/domains").body()).doesNotContain("<cert>");
    assertThat(legacy.send("POST", "/apps/app-001/domains/no.example.com/ssl", upload).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anEndpointIsAddedUpdatedRolledBackAndRemoved() throws Exception {
    String path = "/apps/app-002/ssl-endpoints";
    assertThat(legacy.send("POST", path, upload).statusCode()).isEqualTo(422);
    legacy.send("POST", "/apps/app-002/addons/ssl:endpoint", null);
    String cname = Wire.json(legacy.send("POST", path, upload)).get("cname").asString();
    String own = path + "/" + cname;

    assertThat(Wire.json(legacy.get(path)).size()).isEqualTo(1);
    assertThat(subject(own)).isEqualTo("CN=Polycloud sandbox CA");
    assertThat(legacy.send("POST", own + "/rollback", null).statusCode()).isEqualTo(422);
    String renewal = "pem=" + encoded(RENEWED) + "&key=" + encoded(KEY);
    assertThat(legacy.send("PUT", own, renewal).statusCode()).isEqualTo(200);
    assertThat(subject(own)).isEqualTo("CN=www.example.org");
    assertThat(legacy.send("POST", own + "/rollback", null).statusCode()).isEqualTo(200);
    assertThat(subject(own)).isEqualTo("CN=Polycloud sandbox CA");
    assertThat(legacy.send("DELETE", own, null).statusCode()).isEqualTo(200);
    HttpResponse<String> gone = legacy.get(own);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).isEqualTo("Endpoint not found.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/apps/app-003/ssl", "/apps/app-003/ssl-endpoints"})
  void whatIsNoCertificateOrNoKeyIsRefused(String path) throws Exception {
    String certificate = upload.substring(0, upload.indexOf("&key="));

    assertThat(legacy.send("POST", path, null).statusCode()).isEqualTo(422);
    assertThat(legacy.send("POST", path, certificate + "&key=mine").statusCode()).isEqualTo(422);
    assertThat(legacy.send("POST", path, "pem=mine&key=" + encoded(KEY)).statusCode())
        .isEqualTo(422);
  }

  private String subject(String endpoint) throws Exception {
    return Wire.json(legacy.get(endpoint)).at("/ssl_cert/subject").asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
