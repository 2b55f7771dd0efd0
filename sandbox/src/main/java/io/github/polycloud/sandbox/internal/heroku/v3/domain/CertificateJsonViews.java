// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.CertificateChain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoint;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SslEndpoint;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import tools.jackson.databind.node.ObjectNode;

/** Views of uploaded certificates. */
public final class CertificateJsonViews {

  private CertificateJsonViews() {}

  public static ObjectNode sniEndpoint(SniEndpoint endpoint, App app) {
    CertificateChain chain = endpoint.chain();
    JsonView certificate =
        JsonView.empty()
            .put("acm", false)
            .put("ca_signed?", !chain.selfSigned())
            .put("cert_domains", chain.hostnames())
            .put("expires_at", chain.leaf().getNotAfter().toInstant())
            .put("id", endpoint.certificateId())
            .put("issuer", chain.issuer())
            .put("self_signed?", chain.selfSigned())
            .put("starts_at", chain.leaf().getNotBefore().toInstant())
            .put("subject", chain.subject());
    return JsonView.of(endpoint)
        .putNull("display_name")
        .put("app", named(app))
        .put("certificate_chain", chain.pem())
        .put("domains", app.domains().of(endpoint).stream().map(one -> one.id()).toList())
        .put("name", endpoint.name())
        .put("ssl_cert", certificate)
        .node();
  }

  static ObjectNode sslEndpoint(SslEndpoint endpoint) {
    return JsonView.of(endpoint)
        .put("certificate_chain", endpoint.certificate().pem())
        .put("cname", endpoint.cname())
        .put("name", endpoint.name())
        .node();
  }
}
