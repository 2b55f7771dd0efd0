// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SandboxExtension.class)
class HerokuDomainTest {

  private V3Calls heroku;
  private String app;

  @BeforeEach
  void connect(Sandbox sandbox) throws Exception {
    heroku = new V3Calls(sandbox);
    app = heroku.newApp();
  }

  @Test
  void aDomainIsPendingBeforeItSucceeds() throws Exception {
    JsonNode made = domain("pending.example.com", "null");
    String own = app + "/domains/" + made.get("id").asString();

    assertThat(made.get("status").asString()).isEqualTo("pending");
    assertThat(made.get("cname").asString()).endsWith(".herokudns.com");
    assertThat(heroku.expect(200, "GET", own, null).get("status").asString()).isEqualTo("pending");
    assertThat(heroku.expect(200, "GET", own, null).get("status").asString())
        .isEqualTo("succeeded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void aDomainIsServedUnderACertificateAndWithoutItAgain(String algorithm) throws Exception {
    String host = algorithm.toLowerCase(Locale.ROOT) + ".example.com";
    KeyAndCertificate own = KeyAndCertificate.selfSigned(algorithm, host);
    JsonNode endpoint = upload(own.certificatePem(), own.keyPem());
    assertThat(endpoint.at("/ssl_cert/cert_domains").toString()).isEqualTo("[\"" + host + "\"]");
    assertThat(endpoint.get("ssl_cert").get("self_signed?").booleanValue()).isTrue();
    assertThat(endpoint.toString()).doesNotContain("PRIVATE");

    JsonNode made = domain(host, "\"" + endpoint.get("name").asString() + "\"");
    assertThat(made.at("/sni_endpoint/id")).isEqualTo(endpoint.get("id"));
    String path = app + "/sni-endpoints/" + endpoint.get("name").asString();
    assertThat(heroku.expect(200, "GET", path, null).get("domains").get(0))
        .isEqualTo(made.get("id"));

    JsonNode freed =
        heroku.expect(200, "PATCH", app + "/domains/" + host, "{\"sni_endpoint\":null}");
    assertThat(freed.get("sni_endpoint").isNull()).isTrue();
  }

  @Test
  void aRenewedCertificateKeepsItsEndpointAndARemovedOneFreesItsDomains() throws Exception {
    KeyAndCertificate first = KeyAndCertificate.selfSigned("EC", "a.example.com");
    JsonNode endpoint = upload(first.certificatePem(), first.keyPem());
    String own = app + "/sni-endpoints/" + endpoint.get("id").asString();
    domain("a.example.com", endpoint.get("id").toString());
    KeyAndCertificate second = KeyAndCertificate.selfSigned("EC", "b.example.com");

    JsonNode renewed =
        heroku.expect(200, "PATCH", own, body(second.certificatePem(), second.keyPem()));
    assertThat(renewed.get("id")).isEqualTo(endpoint.get("id"));
    assertThat(renewed.at("/ssl_cert/id")).isNotEqualTo(endpoint.at("/ssl_cert/id"));
    assertThat(renewed.at("/ssl_cert/subject").asString()).isEqualTo("CN=b.example.com");

    heroku.expect(200, "DELETE", own, null);
    heroku.refused(404, "not_found", "sni_endpoint", "GET", own, null);
    assertThat(
            heroku
                .expect(200, "GET", app + "/domains/a.example.com", null)
                .get("sni_endpoint")
                .isNull())
        .isTrue();
  }

  @Test
  void aChainIsTakenInOrderOnly() throws Exception {
    KeyAndCertificate authority = KeyAndCertificate.selfSigned("EC", "authority.example.com");
    KeyAndCertificate own = authority.sign("c.example.com");

    JsonNode endpoint = upload(own.certificatePem() + authority.certificatePem(), own.keyPem());
    assertThat(endpoint.get("ssl_cert").get("ca_signed?").booleanValue()).isTrue();
    assertThat(endpoint.at("/ssl_cert/issuer").asString()).isEqualTo("CN=authority.example.com");
    refusedUpload(authority.certificatePem() + own.certificatePem(), authority.keyPem());
  }

  @Test
  void aCertificateWithTheWrongKeyOrNoneIsRefused() throws Exception {
    KeyAndCertificate own = KeyAndCertificate.selfSigned("EC", "d.example.com");
    KeyAndCertificate other = KeyAndCertificate.selfSigned("EC", "d.example.com");
    KeyAndCertificate rsa = KeyAndCertificate.selfSigned("RSA", "d.example.com");

    assertThat(refusedUpload(own.certificatePem(), other.keyPem())).contains("does not match");
    assertThat(refusedUpload(own.certificatePem(), rsa.keyPem())).contains("does not match");
    assertThat(refusedUpload(own.certificatePem(), "mine")).contains("private_key");
    assertThat(refusedUpload("mine", own.keyPem())).contains("certificate_chain");
    heroku.refused(422, "invalid_params", null, "POST", app + "/sni-endpoints", "{}");
  }

  @Test
  void automatedCertificatesArePendingBeforeTheyAreIssued() throws Exception {
    domain("acm.example.com", "null");
    heroku.refused(422, "invalid_params", null, "PATCH", app + "/acm", null);

    assertThat(heroku.expect(200, "POST", app + "/acm", null).get("acm").booleanValue()).isTrue();
    assertThat(acmStatus().asString()).isEqualTo("pending");
    assertThat(acmStatus().asString()).isEqualTo("cert issued");
    heroku.expect(200, "PATCH", app + "/acm", null);
    assertThat(acmStatus().asString()).isEqualTo("pending");
    assertThat(heroku.expect(200, "DELETE", app + "/acm", null).get("acm").booleanValue())
        .isFalse();
    assertThat(acmStatus().isNull()).isTrue();
    assertThat(acmStatus().isNull()).isTrue();
  }

  @Test
  void silenceAboutTheCertificateIsRefusedAndSoIsAnUnknownOne() throws Exception {
    domain("silent.example.com", "null");
    String own = app + "/domains/silent.example.com";

    heroku.refused(422, "invalid_params", null, "PATCH", own, "{}");
    heroku.refused(404, "not_found", "sni_endpoint", "PATCH", own, "{\"sni_endpoint\":\"none\"}");
    heroku.refused(
        404,
        "not_found",
        "sni_endpoint",
        "POST",
        app + "/domains",
        "{\"hostname\":\"never.example.com\",\"sni_endpoint\":\"none\"}");
    heroku.refused(404, "not_found", "domain", "GET", app + "/domains/never.example.com", null);
  }

  @Test
  void aDomainThatChangedMeanwhileIsNotOverwritten() throws Exception {
    domain("etag.example.com", "null");
    String own = app + "/domains/etag.example.com";
    String stale = "\"stale\"";

    HttpResponse<String> refused =
        heroku.wire().send("PATCH", own, "{\"sni_endpoint\":null}", "If-Match", stale);

    assertThat(refused.statusCode()).isEqualTo(412);
  }

  @Test
  void endpointsOfTheYearsBeforeSniAreTheSameInBothDialects(Sandbox sandbox) throws Exception {
    KeyAndCertificate own = KeyAndCertificate.selfSigned("EC", "old.example.com");
    String endpoints = app + "/ssl-endpoints";
    String body = body(own.certificatePem(), own.keyPem());
    heroku.expect(201, "POST", app + "/addons", "{\"plan\":\"ssl:endpoint\"}");
    JsonNode made = heroku.expect(201, "POST", endpoints, body);
    String path = endpoints + "/" + made.get("name").asString();

    assertThat(made.get("certificate_chain").asString()).isEqualTo(own.certificatePem());
    Wire legacy = Wire.legacy(sandbox, "application/json");
    assertThat(Wire.json(legacy.get(endpoints)).get(0).get("cname")).isEqualTo(made.get("cname"));
    heroku.expect(200, "PATCH", path, body);
    heroku.expect(200, "PATCH", path, "{\"rollback\":true}");
    heroku.refused(422, "invalid_params", null, "PATCH", path, "{\"rollback\":true}");
    heroku.expect(200, "DELETE", path, null);
    assertThat(heroku.expect(200, "GET", endpoints, null).size()).isZero();
    heroku.expect(404, "GET", path, null);
  }

  private JsonNode domain(String hostname, String endpoint) throws Exception {
    return heroku.expect(
        201,
        "POST",
        app + "/domains",
        "{\"hostname\":\"%s\",\"sni_endpoint\":%s}".formatted(hostname, endpoint));
  }

  private JsonNode acmStatus() throws Exception {
    return heroku.expect(200, "GET", app + "/domains/acm.example.com", null).get("acm_status");
  }

  private JsonNode upload(String chain, String key) throws Exception {
    return heroku.expect(201, "POST", app + "/sni-endpoints", body(chain, key));
  }

  private String refusedUpload(String chain, String key) throws Exception {
    return heroku
        .refused(422, "invalid_params", null, "POST", app + "/sni-endpoints", body(chain, key))
        .get("message")
        .asString();
  }

  private static String body(String chain, String key) {
    return new JsonMapper()
        .createObjectNode()
        .put("certificate_chain", chain)
        .put("private_key", key)
        .toString();
  }
}
