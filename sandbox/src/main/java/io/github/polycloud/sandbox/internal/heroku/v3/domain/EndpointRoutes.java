// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.state.domain.Certificate;
import io.github.polycloud.sandbox.internal.heroku.state.domain.CertificateChain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoint;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SslEndpoint;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;

/**
 * Uploaded certificates: SNI endpoints, and the older SSL endpoints with hostnames of their own.
 */
final class EndpointRoutes {

  private static final Sorting<SniEndpoint> SNI = Sorting.byIdAndName();
  private static final Sorting<SslEndpoint> SSL =
      Sorting.byId(SslEndpoint::id).text("name", SslEndpoint::name);

  private EndpointRoutes() {}

  static void addTo(V3Router router) {
    router
        .collection(
            "/apps/{app}/sni-endpoints",
            SNI,
            (endpoint, in) -> CertificateJsonViews.sniEndpoint(endpoint, in.app()))
        .list(in -> in.app().sniEndpoints().all())
        .create(in -> in.app().sniEndpoints().add(chain(in)))
        .item("endpoint", in -> in.app().sniEndpoints().find(in.path("endpoint")))
        .get()
        .update((endpoint, in) -> in.app().sniEndpoints().update(endpoint, chain(in)))
        .delete((endpoint, in) -> in.app().sniEndpoints().remove(endpoint));
    router
        .collection("/apps/{app}/ssl-endpoints", SSL, CertificateJsonViews::sslEndpoint)
        .list(in -> in.app().ssl().endpoints())
        .create(EndpointRoutes::create)
        .item("cname", in -> in.app().ssl().endpoint(in.path("cname")))
        .get()
        .update(EndpointRoutes::update)
        .delete((endpoint, in) -> in.app().ssl().remove(endpoint));
  }

  private static SslEndpoint create(V3Request in) {
    in.app().addOns().requireSslEndpoints();
    return in.app().ssl().addEndpoint(certificate(in.body()));
  }

  private static void update(SslEndpoint endpoint, V3Request in) {
    RequestBody body = in.body();
    if (body.flag("rollback", false)) {
      in.app().ssl().rollback(endpoint);
    } else {
      in.app().ssl().update(endpoint, certificate(body));
    }
  }

  private static CertificateChain chain(V3Request in) {
    RequestBody body = in.body();
    return CertificateChain.parse(
        body.requiredText("certificate_chain"), body.requiredText("private_key"));
  }

  private static Certificate certificate(RequestBody body) {
    return Certificate.parse(
        body.requiredText("certificate_chain"), body.requiredText("private_key"));
  }
}
