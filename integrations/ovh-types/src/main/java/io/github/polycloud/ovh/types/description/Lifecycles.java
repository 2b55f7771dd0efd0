// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Lifecycle.Stage;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the stage of an operation. */
final class Lifecycles {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

  // The date of a timestamp that was never set.
  private static final String UNSET = "0001-";

  private Lifecycles() {}

  /** Reads a stage from any text that names it; production otherwise. */
  static Stage stage(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("deprecated")) {
      return Stage.DEPRECATED;
    }
    if (lower.contains("beta")) {
      return Stage.BETA;
    }
    if (lower.contains("alpha")) {
      return Stage.ALPHA;
    }
    return lower.contains("internal") ? Stage.INTERNAL : Stage.PRODUCTION;
  }

  /** Returns the stage with this name; production if there is none. */
  static Stage named(String name) {
    for (Stage stage : Stage.values()) {
      if (stage.name().equals(name)) {
        return stage;
      }
    }
    return Stage.PRODUCTION;
  }

  static Lifecycle of(Stage stage, JsonNode deprecated, JsonNode deletion, JsonNode replacement) {
    return stage == Stage.DEPRECATED
        ? new Lifecycle(stage, date(deprecated), date(deletion), path(replacement))
        : new Lifecycle(stage, null, null, null);
  }

  private static @Nullable String date(JsonNode node) {
    String text = node.asString("");
    return DATE.matcher(text).matches() && !text.startsWith(UNSET) ? text.substring(0, 10) : null;
  }

  private static @Nullable String path(JsonNode node) {
    String path = Paths.canonical(node.asString("").strip());
    return path.startsWith("/") ? path : null;
  }
}
