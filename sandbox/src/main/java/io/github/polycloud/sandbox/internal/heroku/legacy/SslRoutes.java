// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.domain.Certificate;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SslEndpoint;
import io.github.polycloud.sandbox.internal.http.Json;

/** Certificates of domains, and of SSL endpoints with hostnames of their own. */
final class SslRoutes {

  private static final String ENDPOINTS = "/apps/{app}/ssl-endpoints";
  private static final String ENDPOINT = ENDPOINTS + "/{cname}";

  private SslRoutes() {}

  static void addTo(LegacyRouter router) {
    router.post("/apps/{app}/ssl", SslRoutes::add);
    router.delete("/apps/{app}/ssl", SslRoutes::clear);
    router.post("/apps/{app}/domains/{domain}/ssl", SslRoutes::addToDomain);
    router.delete("/apps/{app}/domains/{domain}/ssl", SslRoutes::removeFromDomain);
    router.get(ENDPOINTS, SslRoutes::endpoints);
    router.post(ENDPOINTS, SslRoutes::addEndpoint);
    router.get(ENDPOINT, in -> show(in, endpoint(in)));
    router.put(ENDPOINT, SslRoutes::updateEndpoint);
    router.delete(ENDPOINT, SslRoutes::removeEndpoint);
    router.post(ENDPOINT + "/rollback", SslRoutes::rollbackEndpoint);
  }

  private static void add(LegacyExchange in) {
    Certificate certificate = certificate(in);
    put(in, certificate.domain(), certificate);
  }

  private static void addToDomain(LegacyExchange in) {
    put(in, domain(in).hostname(), certificate(in));
  }

  private static void put(LegacyExchange in, String domain, Certificate certificate) {
    in.app().ssl().put(domain, certificate);
    in.json(
        Json.object()
            .put("domain", domain)
            .put("expires_at", LegacyJsonViews.time(certificate.expiresAt())));
  }

  private static void clear(LegacyExchange in) {
    in.app().ssl().clear();
    in.ok();
  }

  private static void removeFromDomain(LegacyExchange in) {
    in.app().ssl().remove(domain(in).hostname());
    in.ok();
  }

  private static void endpoints(LegacyExchange in) {
    in.json(Json.array(in.app().ssl().endpoints(), LegacyJsonViews::endpoint));
  }

  private static void addEndpoint(LegacyExchange in) {
    in.app().addOns().requireSslEndpoints();
    show(in, in.app().ssl().addEndpoint(certificate(in)));
  }

  private static void updateEndpoint(LegacyExchange in) {
    SslEndpoint endpoint = endpoint(in);
    in.app().ssl().update(endpoint, certificate(in));
    show(in, endpoint);
  }

  private static void removeEndpoint(LegacyExchange in) {
    SslEndpoint endpoint = endpoint(in);
    in.app().ssl().remove(endpoint);
    show(in, endpoint);
  }

  private static void rollbackEndpoint(LegacyExchange in) {
    SslEndpoint endpoint = endpoint(in);
    in.app().ssl().rollback(endpoint);
    show(in, endpoint);
  }

  private static Domain domain(LegacyExchange in) {
    return in.app().domains().find(in.path("domain"));
  }

  private static SslEndpoint endpoint(LegacyExchange in) {
    return in.app().ssl().endpoint(in.path("cname"));
  }

  private static Certificate certificate(LegacyExchange in) {
    Parameters given = in.form();
    return Certificate.parse(given.get("pem", ""), given.get("key", ""));
  }

  private static void show(LegacyExchange in, SslEndpoint endpoint) {
    in.json(LegacyJsonViews.endpoint(endpoint));
  }
}
