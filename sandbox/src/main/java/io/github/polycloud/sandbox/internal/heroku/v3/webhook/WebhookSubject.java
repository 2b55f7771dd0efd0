package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.addon.AddOnShapes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployShapes;
import io.github.polycloud.sandbox.internal.heroku.v3.domain.CertificateShapes;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What webhooks belong to: an app or an add-on.
 *
 * @param field the name it goes by in a webhook, {@code app} or {@code addon}
 * @param things all that can be watched of it, as it is now; nothing once it is gone
 */
record WebhookSubject(UUID id, String field, Supplier<String> name, Supplier<List<Thing>> things) {

  /** One thing as the API shows it, and the kind that webhooks know it by. */
  record Thing(String include, ObjectNode shape) {

    String key() {
      return include + "/" + shape.get("id").asString();
    }
  }

  static WebhookSubject of(App app, HerokuState state) {
    return new WebhookSubject(
        app.id(),
        "app",
        app::name,
        () -> state.apps().all().contains(app) ? things(app, state) : List.of());
  }

  static WebhookSubject of(AddOn addOn, HerokuState state) {
    return new WebhookSubject(
        addOn.id(),
        "addon",
        addOn::name,
        () -> state.addOns().all().contains(addOn) ? things(addOn) : List.of());
  }

  private static List<Thing> things(App app, HerokuState state) {
    return Stream.of(
            Stream.of(new Thing("api:app", Shapes.app(app))),
            app.releases().all().stream()
                .map(one -> new Thing("api:release", Shapes.release(one, app))),
            state.deploys().builds().of(app).stream()
                .map(one -> new Thing("api:build", DeployShapes.build(one, app))),
            app.processes().formation().stream()
                .map(one -> new Thing("api:formation", Shapes.processType(one, app))),
            app.processes().dynos().stream().map(one -> new Thing("dyno", Shapes.dyno(one, app))),
            app.addOns().all().stream().map(one -> new Thing("api:addon", AddOnShapes.addOn(one))),
            app.attachments().all().stream()
                .map(one -> new Thing("api:addon-attachment", AddOnShapes.attachment(one))),
            app.domains().all().stream()
                .map(one -> new Thing("api:domain", Shapes.domain(one, app))),
            app.collaborators().all().stream()
                .map(one -> new Thing("api:collaborator", Shapes.collaborator(one, app))),
            app.sniEndpoints().all().stream()
                .map(one -> new Thing("api:sni-endpoint", CertificateShapes.sniEndpoint(one, app))))
        .flatMap(stream -> stream)
        .toList();
  }

  private static List<Thing> things(AddOn addOn) {
    return Stream.concat(
            Stream.of(new Thing("api:addon", AddOnShapes.addOn(addOn))),
            addOn.attachments().stream()
                .map(one -> new Thing("api:addon-attachment", AddOnShapes.attachment(one))))
        .toList();
  }
}
