// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Domains;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.domain.Domain;
import io.github.polycloud.heroku.model.domain.DomainKind;
import io.github.polycloud.heroku.model.domain.DomainUpdate;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.heroku.model.domain.NewSniEndpoint;
import io.github.polycloud.heroku.model.domain.SniEndpoint;
import org.junit.jupiter.api.Test;

class DomainsOperationsTest extends HerokuOperations<Domains> {
  DomainsOperationsTest() {
    super(Domains.class);
  }

  @Override
  protected void runScenario(Domains domains) {
    String app = app();
    Domain added = domains.create(app, NewDomain.named("www.example.org"));
    assertThat(added.kind()).isEqualTo(DomainKind.CUSTOM);
    assertThat(domains.get(app, added.id()).hostname()).isEqualTo("www.example.org");
    assertThat(domains.get(app, "www.example.org").id()).isEqualTo(added.id());
    assertThat(domains.list(app, ListRange.by("hostname")))
        .extracting(Domain::id)
        .contains(added.id());
    serveWithCertificate(domains, app, added.id());
    assertThat(domains.delete(app, "www.example.org").id()).isEqualTo(added.id());
    assertThat(domains.list(app)).extracting(Domain::id).doesNotContain(added.id());
  }

  private static void serveWithCertificate(Domains domains, String app, String domain) {
    TestCertificate certificate = TestCertificate.of("www.example.org");
    NewSniEndpoint pair = new NewSniEndpoint(certificate.chain(), certificate.privateKey());
    SniEndpoint endpoint = domains.createSniEndpoint(app, pair);
    assertThat(endpoint.sslCert().selfSigned()).isTrue();
    assertThat(endpoint.covers("www.example.org")).isTrue();
    assertThat(endpoint.covers("shop.example.org")).isFalse();
    assertThat(domains.update(app, domain, DomainUpdate.sniEndpoint(endpoint.name())).sniEndpoint())
        .satisfies(served -> assertThat(served.id()).isEqualTo(endpoint.id()));
    assertThat(domains.sniEndpoint(app, endpoint.name()).domains()).containsExactly(domain);
    assertThat(domains.sniEndpoints(app)).extracting(SniEndpoint::id).contains(endpoint.id());
    assertThat(domains.update(app, domain, DomainUpdate.clearSniEndpoint()).sniEndpoint()).isNull();
    assertThat(domains.updateSniEndpoint(app, endpoint.id(), pair).id()).isEqualTo(endpoint.id());
    assertThat(domains.deleteSniEndpoint(app, endpoint.name()).id()).isEqualTo(endpoint.id());
  }

  @Test
  void aPrivateKeyOfAnotherCertificateIsRejected() {
    NewSniEndpoint mixed =
        new NewSniEndpoint(
            TestCertificate.of("one.example.org").chain(),
            TestCertificate.of("two.example.org").privateKey());
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> api(Domains.class).createSniEndpoint(app(), mixed));
  }
}
