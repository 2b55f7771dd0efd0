// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters in the body of a request. An absent body is one without parameters. */
public final class RequestBody implements Serializable {

  private final ObjectNode fields;

  private RequestBody(ObjectNode fields) {
    this.fields = fields;
  }

  /** A body that the sandbox builds itself. */
  public static RequestBody of(ObjectNode fields) {
    return new RequestBody(fields);
  }

  static RequestBody parse(byte[] bytes) {
    if (bytes.length == 0) {
      return new RequestBody(Json.object());
    }
    try {
      if (Json.parse(bytes) instanceof ObjectNode object) {
        return new RequestBody(object);
      }
    } catch (JacksonException e) {
      // Falls through: OVH gives no details about an invalid body.
    }
    throw OvhError.badRequest("Invalid JSON received");
  }

  /** The raw parameter, which may be JSON null; empty when it was left out. */
  public Optional<JsonNode> find(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** A required text, never blank. */
  public String text(String field) {
    return optionalText(field).filter(text -> !text.isBlank()).orElseThrow(() -> missing(field));
  }

  /** A required text of a closed set. */
  public String text(String field, Enumeration words) {
    return words.check(field, text(field));
  }

  /** A text that may be left out or null. */
  public Optional<String> optionalText(String field) {
    return optional(field, "string", JsonNode::isString, JsonNode::stringValue);
  }

  /** A text of a closed set that may be left out or null. */
  public Optional<String> optionalText(String field, Enumeration words) {
    return optionalText(field).map(value -> words.check(field, value));
  }

  /** A required whole number. */
  public long number(String field) {
    return optionalLong(field).orElseThrow(() -> missing(field));
  }

  /** A whole number that may be left out or null. */
  public Optional<Long> optionalLong(String field) {
    return optional(
        field,
        "long",
        node -> node.isIntegralNumber() && node.canConvertToLong(),
        JsonNode::longValue);
  }

  /** A flag that may be left out or null. */
  public Optional<Boolean> optionalFlag(String field) {
    return optional(field, "boolean", JsonNode::isBoolean, JsonNode::booleanValue);
  }

  private <T> Optional<T> optional(
      String field, String type, Predicate<JsonNode> valid, Function<JsonNode, T> value) {
    Optional<JsonNode> present = find(field).filter(node -> !node.isNull());
    present
        .filter(valid.negate())
        .ifPresent(
            node -> {
              throw OvhError.wrongType(field, node.toString(), type);
            });
    return present.map(value);
  }

  private static OvhError missing(String field) {
    return OvhError.badRequest("[%s] Missing parameter".formatted(field));
  }
}
