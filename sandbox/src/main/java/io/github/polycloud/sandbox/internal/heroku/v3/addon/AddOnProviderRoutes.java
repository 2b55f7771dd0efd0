// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls of an add-on's provider: its config, and the start and end of its service. */
final class AddOnProviderRoutes {

  private static final Sorting<Map.Entry<String, String>> SORTING =
      Sorting.byText("name", Map.Entry::getKey);

  private AddOnProviderRoutes() {}

  static void addTo(V3Router router) {
    router.list(
        "/addons/{addon}/config",
        SORTING,
        in -> List.copyOf(in.addOn().config().entrySet()),
        AddOnProviderRoutes::view);
    router.patch("/addons/{addon}/config", AddOnProviderRoutes::configure);
    router
        .resource("/addons/{addon}", V3Request::addOn, AddOnJsonViews::addOn)
        .action("actions/provision", (addOn, in) -> AddOnRoutes.addOns(addOn, in).provision(addOn));
    router.post(
        "/addons/{addon}/actions/deprovision",
        in -> {
          AddOn addOn = in.addOn();
          ObjectNode last = AddOnJsonViews.addOn(addOn);
          AddOnRoutes.addOns(addOn, in).remove(addOn);
          return last.put("state", AddOnJsonViews.state(addOn));
        });
  }

  private static ArrayNode configure(V3Request in) {
    AddOn addOn = in.addOn();
    List<RequestBody> config = in.body().objects("config");
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    for (RequestBody entry : config == null ? List.<RequestBody>of() : config) {
      changes.put(entry.requiredText("name"), entry.text("value"));
    }
    AddOnRoutes.addOns(addOn, in).configure(addOn, changes);
    return Json.array(addOn.config().entrySet(), AddOnProviderRoutes::view);
  }

  private static ObjectNode view(Map.Entry<String, String> entry) {
    return JsonView.empty().put("name", entry.getKey()).put("value", entry.getValue()).node();
  }
}
