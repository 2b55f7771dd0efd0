package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters in the body of a call. An absent body is one without parameters. */
public final class Body {

  private final ObjectNode fields;

  private Body(ObjectNode fields) {
    this.fields = fields;
  }

  /**
   * A body that no client sent.
   *
   * @param fields its parameters
   * @return the body
   */
  public static Body of(ObjectNode fields) {
    return new Body(fields);
  }

  static Body parse(byte[] bytes) {
    if (bytes.length == 0) {
      return new Body(Json.object());
    }
    try {
      if (Json.parse(bytes) instanceof ObjectNode object) {
        return new Body(object);
      }
    } catch (JacksonException e) {
      // Falls through: OVH says no more about a broken body than that it is broken.
    }
    throw OvhError.badRequest("Invalid JSON received");
  }

  /**
   * The parameter as it came.
   *
   * @param field its name
   * @return the value, which may be JSON null, or nothing when it was left out
   */
  public Optional<JsonNode> find(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  /**
   * A text that must be there.
   *
   * @param field its name
   * @return the text, never blank
   * @throws OvhError when it is missing, blank or no text
   */
  public String text(String field) {
    return optionalText(field)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> OvhError.badRequest("[%s] Missing parameter".formatted(field)));
  }

  /**
   * A text that may be left out or null.
   *
   * @param field its name
   * @return the text, if any
   * @throws OvhError when it is no text
   */
  public Optional<String> optionalText(String field) {
    return present(field)
        .map(
            node -> {
              if (!node.isString()) {
                throw OvhError.wrongType(field, node.toString(), "string");
              }
              return node.stringValue();
            });
  }

  /**
   * A whole number that may be left out or null.
   *
   * @param field its name
   * @return the number, if any
   * @throws OvhError when it is no whole number
   */
  public Optional<Long> optionalLong(String field) {
    return present(field)
        .map(
            node -> {
              if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                throw OvhError.wrongType(field, node.toString(), "long");
              }
              return node.longValue();
            });
  }

  /**
   * A whole number that must be there.
   *
   * @param field its name
   * @return the number
   * @throws OvhError when it is missing or no whole number
   */
  public long number(String field) {
    return optionalLong(field)
        .orElseThrow(() -> OvhError.badRequest("[%s] Missing parameter".formatted(field)));
  }

  /**
   * A text of a closed set that must be there.
   *
   * @param field its name
   * @param words what is accepted
   * @return the text
   * @throws OvhError when it is missing or another word
   */
  public String text(String field, Enumeration words) {
    return words.check(field, text(field));
  }

  /**
   * A text of a closed set that may be left out or null.
   *
   * @param field its name
   * @param words what is accepted
   * @return the text, if any
   * @throws OvhError when it is another word
   */
  public Optional<String> optionalText(String field, Enumeration words) {
    return optionalText(field).map(value -> words.check(field, value));
  }

  /**
   * A flag that may be left out or null.
   *
   * @param field its name
   * @return the flag, if any
   * @throws OvhError when it is no boolean
   */
  public Optional<Boolean> optionalFlag(String field) {
    return present(field)
        .map(
            node -> {
              if (!node.isBoolean()) {
                throw OvhError.wrongType(field, node.toString(), "boolean");
              }
              return node.booleanValue();
            });
  }

  private Optional<JsonNode> present(String field) {
    return find(field).filter(node -> !node.isNull());
  }
}
