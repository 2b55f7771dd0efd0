// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.api.SslEndpoints;
import io.github.polycloud.heroku.legacy.model.Certificate;
import io.github.polycloud.heroku.legacy.model.Domain;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.SslEndpoint;
import io.github.polycloud.model.NewAddOn;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Domains in each content type, and certificates before and after SSL endpoints. */
class DomainsAndSslTest extends LegacyTestCase {
  private static final Form BAD_PEM = Form.of("pem", "not a certificate").and("key", "canary-key");

  @Test
  void addsFromFormAndTextAndReturnsJsonAndXml() {
    String app = anApp();
    assertThat(
            legacy
                .domains()
                .create(app, Form.of("domain_name[domain]", "form.example.com"))
                .value()
                .domain())
        .isEqualTo("form.example.com");
    assertThat(legacy.domains().create(app, "text.example.com").value().domain())
        .isEqualTo("text.example.com");
    assertThat(legacy.domains().createAsXml(app, "xml.example.com").domain())
        .isEqualTo("xml.example.com");
    assertThat(sandbox.requests().find("POST", "/apps/*/domains").get(1).body())
        .isEqualTo("text.example.com");
    assertThat(legacy.domains().listAsJson(app))
        .extracting(Domain::domain)
        .containsExactlyElementsOf(
            legacy.domains().list(app).items().stream().map(Domain::domain).toList());
    legacy.domains().deleteAll(app);
    assertThat(legacy.domains().list(app).items()).isEmpty();
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.domains().create(app, "not a hostname"));
  }

  @Test
  void aRetryThatMeetsItsOwnDomainSucceeds() {
    String app = anApp();
    sandbox.faults().inject(1, "POST", "/apps/*/domains").resetAfterProcessing();
    assertThat(cloud.domains().add(app, "retried.example.com").hostname())
        .isEqualTo("retried.example.com");
    assertThat(sandbox.requests().count("POST", "/apps/*/domains")).isEqualTo(2);
    assertFails(ErrorKind.CONFLICT, () -> cloud.domains().add(app, "Retried.example.com"));
    legacy.domains().delete(app, "retried.example.com");
  }

  @Test
  void aDomainOfAnotherAppIsAConflict() {
    String other = legacy.apps().create(Form.empty()).name();
    legacy.domains().create(other, "taken.example.com");
    assertFails(ErrorKind.CONFLICT, () -> cloud.domains().add(anApp(), "taken.example.com"));
    legacy.apps().delete(other);
  }

  @Test
  void readsTheCertificateOfADomain() {
    respond(
        "GET",
        "/apps/shop/domains",
        200,
        "application/xml",
        "<domains><domain-name><domain>a.example</domain><cert>"
            + "<expires-at>2012-01-01T00:00:00Z</expires-at><issuer>/CN=x</issuer></cert>"
            + "</domain-name></domains>");
    Domain domain = legacy.domains().list("shop").items().get(0);
    assertThat(domain.cert().expiresAt()).isEqualTo(Instant.parse("2012-01-01T00:00:00Z"));
    assertThat(domain.cert().issuer()).isEqualTo("/CN=x");
  }

  @Test
  void setsAndClearsTheCertificateOfAnAppAndOfADomain() throws IOException {
    String app = anApp();
    Certificate ofApp = legacy.ssl().set(app, pem());
    assertThat(ofApp.domain()).isNotBlank();
    assertThat(ofApp.expiresAt()).isAfter(Instant.now());
    legacy.ssl().clear(app);
    legacy.domains().create(app, "tls.example.com");
    assertThat(legacy.ssl().set(app, "tls.example.com", pem()).domain())
        .isEqualTo("tls.example.com");
    assertThat(sent("POST", "/apps/*/domains/*/ssl").rawTarget())
        .endsWith("/domains/tls%2Eexample%2Ecom/ssl");
    legacy.ssl().clear(app, "tls.example.com");
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.ssl().clear(app, "tls.example.com"));
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.ssl().clear("no-such-app"));
  }

  @Test
  void anInvalidCertificateIsRejectedWithoutExposingTheKey() {
    assertThat(
            assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.ssl().set(anApp(), BAD_PEM))
                .toString())
        .doesNotContain("canary");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.sslEndpoints().create(anApp(), BAD_PEM));
    assertThat(BAD_PEM.toString()).doesNotContain("canary");
  }

  @Test
  void endpointsAreIdentifiedByTheirHostname() throws IOException {
    String app = anApp();
    cloud.addOns().install(app, NewAddOn.of("ssl:endpoint"));
    SslEndpoints endpoints = legacy.sslEndpoints();
    SslEndpoint added = endpoints.create(app, pem());
    assertThat(added.sslCert().issuer()).isNotBlank();
    assertThat(endpoints.list(app)).containsExactly(added);
    assertThat(endpoints.get(app, added.cname())).isEqualTo(added);
    assertThat(endpoints.update(app, added.cname(), pem())).isEqualTo(added);
    assertThat(endpoints.rollback(app, added.cname())).isEqualTo(added);
    assertFails(ErrorKind.INVALID_REQUEST, () -> endpoints.rollback(app, added.cname()));
    endpoints.delete(app, added.cname());
    assertThat(endpoints.list(app)).isEmpty();
    assertFails(ErrorKind.NOT_FOUND, () -> endpoints.get(app, added.cname()));
  }

  /** The sandbox parses the certificate and accepts any key. */
  private Form pem() throws IOException {
    return Form.of("pem", Files.readString(sandbox.heroku().caCertificate()))
        .and("key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
  }
}
