package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Certificate;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Custom domains; a new one comes as bare text or as a form. */
final class DomainRoutes {

  private final HerokuState state;

  DomainRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/domains", this::list);
    routes.post("/apps/{app}/domains", this::add);
    routes.delete("/apps/{app}/domains", this::removeAll);
    routes.delete("/apps/{app}/domains/{domain}", this::remove);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    List<Domain> domains = app.domains().custom();
    Responses.xmlOrJson(
        ctx,
        200,
        () -> {
          Xml xml = new Xml();
          return xml.array("domain-names", () -> domains.forEach(one -> entry(xml, one, app)));
        },
        () -> {
          ArrayNode array = Json.array();
          domains.forEach(one -> array.add(Shapes.domain(one, app)));
          return array;
        });
  }

  private void add(Context ctx) {
    App app = app(ctx);
    String inForm = Parameters.of(ctx, "domain_name").get("domain");
    Domain domain = app.domains().add(inForm == null ? ctx.body().strip() : inForm);
    Responses.xmlOrJson(
        ctx,
        201,
        () -> {
          Xml xml = new Xml();
          entry(xml, domain, app);
          return xml;
        },
        () -> Json.object().put("domain", domain.hostname()));
  }

  private void remove(Context ctx) {
    App app = app(ctx);
    app.domains().remove(app.domains().find(ctx.pathParam("domain")));
    Responses.empty(ctx);
  }

  private void removeAll(Context ctx) {
    app(ctx).domains().removeCustom();
    Responses.empty(ctx);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
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
            xml.typed("expires-at", "datetime", Shapes.xmlTime(certificate.expiresAt()))
                .text("subject", certificate.subject())
                .text("issuer", certificate.issuer()));
  }
}
