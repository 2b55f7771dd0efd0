// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.process.Quantity;
import io.github.polycloud.sandbox.internal.http.Json;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code app.json} of a source, which describes the app to create from it. */
final class AppManifest implements Serializable {

  static final String FILE = "app.json";

  private final JsonNode root;

  private AppManifest(JsonNode root) {
    this.root = root;
  }

  static AppManifest of(Archive source) throws BuildFailure {
    try {
      JsonNode root = Json.CAMEL.readTree(source.text(FILE).orElse("{}"));
      if (root instanceof ObjectNode) {
        return new AppManifest(root);
      }
    } catch (JacksonException e) {
      throw new BuildFailure("app.json is not valid JSON.");
    }
    throw new BuildFailure("app.json is not an object.");
  }

  /** The config vars; given ones take precedence. A required var without a value adds an error. */
  Map<String, String> config(Map<String, String> given, List<String> errors) {
    Map<String, String> config = new LinkedHashMap<>();
    root.path("env")
        .forEachEntry(
            (name, requested) -> {
              String value = value(requested);
              if (value != null) {
                config.put(name, value);
              } else if (requested.path("required").asBoolean(true) && !given.containsKey(name)) {
                errors.add("config var " + name + " is required");
              }
            });
    config.putAll(given);
    return config;
  }

  private static @Nullable String value(JsonNode requested) {
    if (requested.path("generator").asString("").equals("secret")) {
      return UUID.randomUUID().toString().replace("-", "");
    }
    JsonNode value = requested.isString() ? requested : requested.path("value");
    return value.isString() ? value.stringValue() : null;
  }

  List<String> addOnPlans() {
    return root.path("addons")
        .valueStream()
        .map(addOn -> addOn.isString() ? addOn.stringValue() : addOn.path("plan").asString(""))
        .toList();
  }

  List<Buildpack> buildpacks() {
    return root.path("buildpacks")
        .valueStream()
        .map(buildpack -> Buildpack.of(buildpack.path("url").asString("")))
        .toList();
  }

  /** The initial scale of the process types of an app of this generation. */
  List<Change> formation(Generation generation) {
    List<Change> changes = new ArrayList<>();
    root.path("formation")
        .forEachEntry(
            (type, requested) -> {
              String size = requested.path("size").asString("");
              changes.add(
                  new Change(
                      type,
                      Quantity.exactly(requested.path("quantity").asInt(1)),
                      size.isEmpty() ? null : DynoSize.find(size, generation)));
            });
    return changes;
  }

  /** The command to run after the first deploy. */
  @Nullable String postdeploy() {
    JsonNode script = root.path("scripts").path("postdeploy");
    return text(script.isObject() ? script.path("command") : script);
  }

  /** The command that tests the source. */
  @Nullable String test() {
    return text(root.at("/environments/test/scripts/test"));
  }

  @Nullable String successUrl() {
    return text(root.path("success_url"));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.stringValue() : null;
  }
}
