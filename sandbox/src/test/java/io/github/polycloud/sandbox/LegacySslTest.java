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
    assertThat(Wire.json(legacy.get(own)).at("/ssl_cert/issuer").asString()).startsWith("CN=");
    assertThat(legacy.send("POST", own + "/rollback", null).statusCode()).isEqualTo(422);
    assertThat(legacy.send("PUT", own, upload).statusCode()).isEqualTo(200);
    assertThat(legacy.send("POST", own + "/rollback", null).statusCode()).isEqualTo(200);
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

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
