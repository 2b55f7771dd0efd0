// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object of a request, with typed access to its fields. */
public record RequestBody(ObjectNode fields) {

  public static RequestBody of(Context ctx) {
    String text = ctx.body();
    if (text.isBlank()) {
      return new RequestBody(Json.object());
    }
    try {
      if (Json.CAMEL.readTree(text) instanceof ObjectNode object) {
        return new RequestBody(object);
      }
    } catch (JacksonException e) {
      throw HerokuError.badRequest("Body is not valid JSON.");
    }
    throw HerokuError.badRequest("Body is not a JSON object.");
  }

  public boolean has(String name) {
    return fields.has(name);
  }

  public @Nullable JsonNode get(String name) {
    JsonNode value = fields.get(name);
    return value == null || value.isNull() ? null : value;
  }

  public @Nullable String text(String name) {
    JsonNode value = get(name);
    if (value != null && !value.isString()) {
      throw HerokuError.invalid(name + " must be a string.");
    }
    return value == null ? null : value.stringValue();
  }

  /** Like {@link #text(String)}, but with a default in place of null. */
  public String text(String name, String fallback) {
    String value = text(name);
    return value == null ? fallback : value;
  }

  public JsonNode requiredArray(String name) {
    JsonNode value = get(name);
    if (value == null || !value.isArray()) {
      throw HerokuError.invalid(name + " is required and must be an array.");
    }
    return value;
  }

  /** A nested object; null if absent. */
  public @Nullable RequestBody object(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof ObjectNode object) {
      return new RequestBody(object);
    }
    throw HerokuError.invalid(name + " must be an object.");
  }

  /** A nested object; empty if absent. */
  public RequestBody objectOrEmpty(String name) {
    RequestBody value = object(name);
    return value == null ? new RequestBody(Json.object()) : value;
  }

  /** A nested object, which is required. */
  public RequestBody requiredObject(String name) {
    RequestBody value = object(name);
    if (value == null) {
      throw HerokuError.invalid(name + " is required.");
    }
    return value;
  }

  /** An id or name, also of an object with either field, which Heroku's command line sends. */
  public String requiredIdentity(String name) {
    if (!(get(name) instanceof ObjectNode reference)) {
      return requiredText(name);
    }
    RequestBody body = new RequestBody(reference);
    return body.requiredText(body.has("id") ? "id" : "name");
  }

  /** A required array of strings. */
  public List<String> requiredTexts(String name) {
    JsonNode value = get(name);
    if (value == null || !value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
      throw HerokuError.invalid(name + " is required and must be an array of strings.");
    }
    return value.valueStream().map(JsonNode::stringValue).toList();
  }

  /** An integer within bounds, also as text, which Heroku's command line sends; null if absent. */
  public @Nullable Integer number(String name, int least, int most) {
    JsonNode value = get(name);
    if (value == null) {
      return null;
    }
    String text = value.isString() || value.isInt() ? value.asString() : "";
    if (text.matches("-?[0-9]{1,10}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    throw HerokuError.invalid("%s must be a number from %d to %d.".formatted(name, least, most));
  }

  /** An object of strings; empty if absent. */
  public Map<String, String> texts(String name) {
    RequestBody inner = objectOrEmpty(name);
    Map<String, String> texts = new LinkedHashMap<>();
    inner.fields().propertyNames().forEach(key -> texts.put(key, inner.requiredText(key)));
    return texts;
  }

  /** The whole body as config vars to merge; null removes one. */
  public Map<String, @Nullable String> configVars() {
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    fields.forEachEntry(
        (name, value) -> {
          if (!value.isNull() && !value.isString()) {
            throw HerokuError.invalid("The value of " + name + " must be a string or null.");
          }
          changes.put(name, value.isNull() ? null : value.stringValue());
        });
    return changes;
  }

  /** An array of objects; null if absent. */
  public @Nullable List<RequestBody> objects(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return null;
    }
    if (!value.isArray()) {
      throw HerokuError.invalid(name + " must be an array.");
    }
    List<RequestBody> objects = new ArrayList<>();
    for (JsonNode item : value) {
      if (!(item instanceof ObjectNode object)) {
        throw HerokuError.invalid("Each of " + name + " must be an object.");
      }
      objects.add(new RequestBody(object));
    }
    return objects;
  }

  public List<RequestBody> requiredObjects(String name) {
    List<RequestBody> value = objects(name);
    if (value == null) {
      throw HerokuError.invalid(name + " is required.");
    }
    return value;
  }

  public String requiredText(String name) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      throw HerokuError.invalid(name + " is required.");
    }
    return value;
  }

  /**
   * Accepts strings as well, because Heroku's Java client quotes its booleans, and 0 and 1, which
   * heroku3.py sends.
   */
  public boolean flag(String name, boolean otherwise) {
    JsonNode value = get(name);
    if (value == null) {
      return otherwise;
    }
    return switch (value.asString("")) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw HerokuError.invalid(name + " must be true or false.");
    };
  }
}
