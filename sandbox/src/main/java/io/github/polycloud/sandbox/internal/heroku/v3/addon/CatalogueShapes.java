package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows what can be installed. */
final class CatalogueShapes {

  private static final String LONG_AGO = "2012-01-01T12:00:00Z";

  private CatalogueShapes() {}

  static ObjectNode service(AddOnService service) {
    ObjectNode node =
        Json.object()
            .putNull("cli_plugin_name")
            .put("created_at", LONG_AGO)
            .put("human_name", service.humanName())
            .put("id", service.id().toString())
            .put("name", service.name())
            .put("state", service.beta() ? "beta" : "ga")
            .put("supports_multiple_installations", service.several())
            .put("supports_sharing", service.sharing())
            .put("updated_at", LONG_AGO);
    node.putArray("supported_generations")
        .add(Shapes.named(Generation.CEDAR.id(), Generation.CEDAR.name()));
    return node;
  }

  static ObjectNode plan(AddOnPlan plan) {
    AddOnService service = AddOnService.of(plan);
    boolean first = service.plans().get(0).equals(plan);
    ObjectNode node =
        Json.object()
            .putNull("compliance")
            .put("created_at", LONG_AGO)
            .put("default", first)
            .put("description", plan.description())
            .put("human_name", humanName(plan))
            .put("id", plan.id().toString())
            .put("installable_inside_private_network", service.sharing())
            .put("installable_outside_private_network", true)
            .put("name", plan.name())
            .put("space_default", false)
            .put("state", plan.beta() ? "beta" : "ga")
            .put("updated_at", LONG_AGO)
            .put("visible", true);
    node.set("addon_service", Shapes.named(service.id(), service.name()));
    node.set("price", price(plan));
    return node;
  }

  static ObjectNode price(AddOnPlan plan) {
    return Json.object().put("cents", plan.cents()).put("contract", false).put("unit", "month");
  }

  static ObjectNode capability(Capability capability) {
    ObjectNode node =
        Json.object()
            .put("id", capability.id().toString())
            .put("supports_private_networking", capability.privateNetworking());
    node.set("addon_service", service(capability.service()));
    node.set("region", Shapes.region(capability.region()));
    return node;
  }

  private static String humanName(AddOnPlan plan) {
    String word = plan.name().substring(plan.name().indexOf(':') + 1);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
