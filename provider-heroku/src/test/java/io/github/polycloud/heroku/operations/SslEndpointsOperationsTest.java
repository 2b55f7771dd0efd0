// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.api.SslEndpoints;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.domain.NewSslEndpoint;
import io.github.polycloud.heroku.model.domain.SslEndpoint;
import io.github.polycloud.heroku.model.domain.SslEndpointUpdate;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class SslEndpointsOperationsTest extends HerokuOperations<SslEndpoints> {
  SslEndpointsOperationsTest() {
    super(SslEndpoints.class);
  }

  @Override
  protected void runScenario(SslEndpoints endpoints) {
    String app = app();
    TestCertificate first = TestCertificate.of("www.example.org");
    api(AddOns.class).create(app, NewAddOn.builder("ssl:endpoint").build());
    SslEndpoint added = endpoints.create(app, NewSslEndpoint.of(first.chain(), first.privateKey()));
    assertThat(endpoints.get(app, added.id())).isEqualTo(added);
    assertThat(endpoints.list(app)).contains(added);

    TestCertificate second = TestCertificate.of("www.example.org");
    SslEndpointUpdate renewal =
        SslEndpointUpdate.builder()
            .certificateChain(second.chain())
            .privateKey(second.privateKey())
            .build();
    SslEndpoint renewed = endpoints.update(app, added.id(), renewal);
    assertThat(renewed.certificateChain()).isNotEqualTo(added.certificateChain());
    assertThat(endpoints.get(app, added.id())).isEqualTo(renewed);
    SslEndpointUpdate rollback = SslEndpointUpdate.builder().rollback(true).build();
    SslEndpoint restored = endpoints.update(app, added.id(), rollback);
    assertThat(restored.certificateChain()).isEqualTo(added.certificateChain());
    assertThat(endpoints.get(app, added.id())).isEqualTo(restored);
    assertThat(endpoints.delete(app, added.id()).id()).isEqualTo(added.id());
  }

  @Test
  void aMalformedCertificateIsRejected() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> api(SslEndpoints.class).create(app(), NewSslEndpoint.of("chain", "key")));
  }
}
