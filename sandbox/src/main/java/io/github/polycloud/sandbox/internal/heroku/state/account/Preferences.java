// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The dashboard preferences of the account; those never set are null. */
public final class Preferences implements Serializable {

  private static final Map<String, Predicate<JsonNode>> KINDS = kinds();

  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  Preferences() {}

  /** The names of all preferences. */
  public static List<String> names() {
    return List.copyOf(KINDS.keySet());
  }

  public @Nullable JsonNode get(String name) {
    return values.get(name);
  }

  /** Sets a preference; null removes it. Unknown names are ignored. */
  public void set(String name, JsonNode value) {
    Predicate<JsonNode> kind = KINDS.get(name);
    if (kind == null) {
      return;
    }
    if (value.isNull()) {
      values.remove(name);
    } else if (kind.test(value)) {
      values.put(name, value);
    } else {
      throw HerokuError.invalid(name + " is of the wrong type.");
    }
  }

  private static Map<String, Predicate<JsonNode>> kinds() {
    Map<String, Predicate<JsonNode>> kinds = new LinkedHashMap<>();
    kinds.put("timezone", JsonNode::isString);
    kinds.put("default-organization", JsonNode::isString);
    kinds.put("dismissed-github-banner", JsonNode::isBoolean);
    kinds.put("dismissed-getting-started", JsonNode::isBoolean);
    kinds.put("dismissed-org-access-controls", JsonNode::isBoolean);
    kinds.put("dismissed-org-wizard-notification", JsonNode::isBoolean);
    kinds.put("dismissed-pipelines-banner", JsonNode::isBoolean);
    kinds.put("dismissed-pipelines-github-banner", JsonNode::isBoolean);
    kinds.put("dismissed-pipelines-github-banners", JsonNode::isArray);
    kinds.put("dismissed-sms-banner", JsonNode::isBoolean);
    return kinds;
  }
}
