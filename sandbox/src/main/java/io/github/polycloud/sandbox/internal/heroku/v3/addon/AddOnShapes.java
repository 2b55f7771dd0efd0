package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Attachment;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows add-ons and their attachments. */
public final class AddOnShapes {

  private AddOnShapes() {}

  public static ObjectNode addOn(AddOn addOn) {
    AddOnService service = AddOnService.of(addOn.plan());
    App app = addOn.app();
    ObjectNode node =
        Json.object()
            .put("created_at", addOn.createdAt().toString())
            .put("id", addOn.id().toString())
            .put("name", addOn.name())
            .put("provider_id", addOn.id().toString().substring(0, 8))
            .put("provision_message", "")
            .put("state", word(addOn.state()))
            .put("updated_at", addOn.updatedAt().toString())
            .put("web_url", "https://addons-sso.example.com/" + addOn.id());
    node.putArray("actions");
    node.set("addon_service", Shapes.named(service.id(), service.name()));
    node.set("app", Shapes.named(app.id(), app.name()));
    node.set("billed_price", CatalogueShapes.price(addOn.plan()));
    node.set("billing_entity", Shapes.named(app.id(), app.name()).put("type", "app"));
    var variables = node.putArray("config_vars");
    addOn.attachments().stream()
        .filter(attachment -> attachment.app().equals(app))
        .flatMap(attachment -> attachment.variables().keySet().stream())
        .forEach(variables::add);
    node.set("plan", Shapes.named(addOn.plan().id(), addOn.plan().name()));
    return node;
  }

  public static ObjectNode attachment(Attachment attachment) {
    AddOn addOn = attachment.addOn();
    App app = attachment.app();
    ObjectNode node =
        Json.object()
            .put("created_at", attachment.createdAt().toString())
            .put("id", attachment.id().toString())
            .putNull("log_input_url")
            .put("name", attachment.name())
            .put("namespace", attachment.namespace())
            .put("updated_at", attachment.createdAt().toString())
            .put("web_url", "https://addons-sso.example.com/" + addOn.id());
    node.set("addon", reference(addOn));
    node.set("app", Shapes.named(app.id(), app.name()));
    return node;
  }

  /** An add-on as others mention it, its app included. */
  public static ObjectNode reference(AddOn addOn) {
    ObjectNode node = Shapes.named(addOn.id(), addOn.name());
    node.set("app", Shapes.named(addOn.app().id(), addOn.app().name()));
    return node;
  }

  static String word(AddOn.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
