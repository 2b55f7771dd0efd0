package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the provider of an add-on does to it: configure it, and tell when it begins and ends. */
final class ProviderRoutes {

  private static final Sorting<Map.Entry<String, String>> SORTING =
      new Sorting<>(List.of(Attribute.text("name", Map.Entry::getKey)));

  private final HerokuState state;

  ProviderRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/addons/{addon}/config", this::config);
    routes.patch("/addons/{addon}/config", this::configure);
    routes.post("/addons/{addon}/actions/provision", this::provision);
    routes.post("/addons/{addon}/actions/deprovision", this::deprovision);
  }

  private void config(Context ctx) {
    List<Map.Entry<String, String>> entries = List.copyOf(addOn(ctx).config().entrySet());
    Responses.list(ctx, SORTING, entries, ProviderRoutes::shape);
  }

  private void configure(Context ctx) {
    AddOn addOn = addOn(ctx);
    JsonNode config = Body.of(ctx).get("config");
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    if (config != null && !config.isArray()) {
      throw HerokuError.invalid("config must be an array.");
    }
    for (JsonNode entry : config == null ? Json.array() : config) {
      if (!(entry instanceof ObjectNode fields)) {
        throw HerokuError.invalid("config must hold objects with a name and a value.");
      }
      Body body = new Body(fields);
      changes.put(body.requiredText("name"), body.text("value"));
    }
    addOn.app().addOns().configure(addOn, changes);
    Responses.array(ctx, addOn.config().entrySet().stream().map(ProviderRoutes::shape).toList());
  }

  private void provision(Context ctx) {
    AddOn addOn = addOn(ctx);
    addOn.app().addOns().provision(addOn);
    Responses.ok(ctx, AddOnShapes.addOn(addOn));
  }

  private void deprovision(Context ctx) {
    AddOn addOn = addOn(ctx);
    ObjectNode last = AddOnShapes.addOn(addOn);
    addOn.app().addOns().remove(addOn);
    Responses.ok(ctx, last.put("state", AddOnShapes.word(addOn.state())));
  }

  private AddOn addOn(Context ctx) {
    return state.addOns().find(ctx.pathParam("addon"));
  }

  private static ObjectNode shape(Map.Entry<String, String> entry) {
    return Json.object().put("name", entry.getKey()).put("value", entry.getValue());
  }
}
