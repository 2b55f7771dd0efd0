// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;

import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Attachment;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.v3.platform.PlatformJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Views of add-ons, attachments and the catalogue. */
public final class AddOnJsonViews {

  private static final String CREATED = "2012-01-01T12:00:00Z";
  private static final String SSO = "https://addons-sso.example.com/";

  private AddOnJsonViews() {}

  /** The availability of a service in a region. */
  record RegionCapability(AddOnService service, Region region) {

    UUID id() {
      return StableIds.of("addon-region-capability", service.name() + "/" + region.name());
    }
  }

  public static ObjectNode addOn(AddOn addOn) {
    List<String> variables =
        addOn.attachments().stream()
            .filter(attachment -> attachment.app().equals(addOn.app()))
            .flatMap(attachment -> attachment.variables().keySet().stream())
            .toList();
    return JsonView.of(addOn)
        .put("actions", List.of())
        .put("addon_service", named(AddOnService.of(addOn.plan())))
        .put("app", named(addOn.app()))
        .put("billed_price", price(addOn.plan()))
        .put("billing_entity", named(addOn.app()).put("type", "app"))
        .put("config_vars", variables)
        .put("name", addOn.name())
        .put("plan", named(addOn.plan()))
        .put("provider_id", addOn.id().toString().substring(0, 8))
        .put("provision_message", "")
        .put("state", state(addOn))
        .put("web_url", SSO + addOn.id())
        .node();
  }

  /** An add-on with its complete plan, if the request asks for it. */
  static ObjectNode expanded(AddOn addOn, V3Request in) {
    ObjectNode view = addOn(addOn);
    if (in.asksFor("plan")) {
      view.set("plan", plan(addOn.plan()));
    }
    return view;
  }

  static String state(AddOn addOn) {
    return addOn.state().name().toLowerCase(Locale.ROOT);
  }

  /** An attachment with what the request asks for: the plan, and the names of its config vars. */
  static ObjectNode expanded(Attachment attachment, V3Request in) {
    ObjectNode view = attachment(attachment);
    if (in.asksFor("addon:plan")) {
      ObjectNode addOn = reference(attachment.addOn());
      addOn.set("plan", plan(attachment.addOn().plan()));
      view.set("addon", addOn);
    }
    if (in.asksFor("config_vars")) {
      view.set("config_vars", Json.array(attachment.variables().keySet(), StringNode::valueOf));
    }
    return view;
  }

  public static ObjectNode attachment(Attachment attachment) {
    AddOn addOn = attachment.addOn();
    return JsonView.of(attachment.id(), attachment.createdAt(), attachment.createdAt())
        .putNull("log_input_url")
        .put("addon", reference(addOn))
        .put("app", named(attachment.app()))
        .put("name", attachment.name())
        .put("namespace", attachment.namespace())
        .put("web_url", SSO + addOn.id())
        .node();
  }

  /** Refers to an add-on and its app. */
  public static ObjectNode reference(AddOn addOn) {
    return JsonView.view(addOn).put("app", named(addOn.app())).node();
  }

  static ObjectNode service(AddOnService service) {
    return catalogued(service)
        .putNull("cli_plugin_name")
        .put("human_name", service.humanName())
        .put("state", service.beta() ? "beta" : "ga")
        .put("supported_generations", List.of(named(Generation.CEDAR)))
        .put("supports_multiple_installations", service.several())
        .put("supports_sharing", service.sharing())
        .node();
  }

  static ObjectNode plan(AddOnPlan plan) {
    AddOnService service = AddOnService.of(plan);
    String name = plan.name().substring(plan.name().indexOf(':') + 1);
    return catalogued(plan)
        .putNull("compliance")
        .put("addon_service", named(service))
        .put("default", service.plans().get(0).equals(plan))
        .put("description", plan.description())
        .put("human_name", Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .put("installable_inside_private_network", service.sharing())
        .put("installable_outside_private_network", true)
        .put("price", price(plan))
        .put("space_default", false)
        .put("state", plan.beta() ? "beta" : "ga")
        .put("visible", true)
        .node();
  }

  static ObjectNode capability(RegionCapability capability) {
    Region region = capability.region();
    AddOnService service = capability.service();
    return JsonView.empty()
        .put("addon_service", service(service))
        .put("id", capability.id())
        .put("region", PlatformJsonViews.region(region))
        .put("supports_private_networking", region.privateCapable() && service.sharing())
        .node();
  }

  private static JsonView catalogued(Named entity) {
    return JsonView.of(entity.id(), CREATED, CREATED).put("name", entity.name());
  }

  private static ObjectNode price(AddOnPlan plan) {
    return JsonView.empty()
        .put("cents", plan.cents())
        .put("contract", false)
        .put("metered", plan.metered())
        .put("unit", "month")
        .node();
  }
}
