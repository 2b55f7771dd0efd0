package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.CertificateChain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoint;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SslEndpoint;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows uploaded certificates. */
public final class CertificateShapes {

  private CertificateShapes() {}

  public static ObjectNode sniEndpoint(SniEndpoint endpoint, App app) {
    CertificateChain chain = endpoint.chain();
    ObjectNode node =
        Json.object()
            .put("certificate_chain", chain.pem())
            .put("created_at", endpoint.createdAt().toString())
            .putNull("display_name")
            .put("id", endpoint.id().toString())
            .put("name", endpoint.name())
            .put("updated_at", endpoint.updatedAt().toString());
    node.set("app", Shapes.named(app.id(), app.name()));
    ArrayNode domains = node.putArray("domains");
    app.domains().of(endpoint).forEach(domain -> domains.add(domain.id().toString()));
    ObjectNode certificate =
        node.putObject("ssl_cert")
            .put("ca_signed?", !chain.selfSigned())
            .put("expires_at", chain.leaf().getNotAfter().toInstant().toString())
            .put("id", endpoint.certificateId().toString())
            .put("issuer", chain.issuer())
            .put("self_signed?", chain.selfSigned())
            .put("starts_at", chain.leaf().getNotBefore().toInstant().toString())
            .put("subject", chain.subject());
    chain.hostnames().forEach(certificate.putArray("cert_domains")::add);
    return node;
  }

  static ObjectNode sslEndpoint(SslEndpoint endpoint) {
    return Json.object()
        .put("certificate_chain", endpoint.certificate().pem())
        .put("cname", endpoint.cname())
        .put("created_at", endpoint.createdAt().toString())
        .put("id", endpoint.id().toString())
        .put("name", endpoint.name())
        .put("updated_at", endpoint.updatedAt().toString());
  }
}
