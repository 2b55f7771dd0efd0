// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Certificate;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.http.Json;

/** Custom domains. A new one is sent as plain text or as a form. */
final class DomainRoutes {

  private DomainRoutes() {}

  static void addTo(LegacyRouter router) {
    router.get("/apps/{app}/domains", DomainRoutes::list);
    router.post("/apps/{app}/domains", DomainRoutes::add);
    router.delete("/apps/{app}/domains", DomainRoutes::removeAll);
    router.delete("/apps/{app}/domains/{domain}", DomainRoutes::remove);
  }

  private static void list(LegacyExchange in) {
    App app = in.app();
    in.list(
        "domain-names",
        app.domains().custom(),
        (xml, domain) -> entry(xml, domain, app),
        domain -> LegacyJsonViews.domain(domain, app));
  }

  private static void add(LegacyExchange in) {
    App app = in.app();
    String inForm = Parameters.of(in.ctx(), "domain_name").get("domain");
    Domain domain = app.domains().add(inForm == null ? in.body() : inForm);
    in.xmlOrJson(
        201, xml -> entry(xml, domain, app), () -> Json.object().put("domain", domain.hostname()));
  }

  private static void remove(LegacyExchange in) {
    App app = in.app();
    app.domains().remove(app.domains().find(in.path("domain")));
    in.empty();
  }

  private static void removeAll(LegacyExchange in) {
    in.app().domains().removeCustom();
    in.empty();
  }

  private static void entry(Xml xml, Domain domain, App app) {
    xml.element(
        "domain-name",
        () -> {
          xml.text("domain", domain.hostname());
          app.ssl().ofDomain(domain.hostname()).ifPresent(one -> certificate(xml, one));
        });
  }

  private static void certificate(Xml xml, Certificate certificate) {
    xml.element(
        "cert",
        () ->
            xml.typed("expires-at", "datetime", LegacyJsonViews.xmlTime(certificate.expiresAt()))
                .text("subject", certificate.subject())
                .text("issuer", certificate.issuer()));
  }
}
