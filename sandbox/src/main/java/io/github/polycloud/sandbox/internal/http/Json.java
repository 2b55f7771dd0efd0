package io.github.polycloud.sandbox.internal.http;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON trees: answers are built as trees, so that a null is sent as null and nothing depends on
 * reflection into this module.
 */
public final class Json {

  /** Keeps names as they are, and refuses an object that says a thing twice. */
  public static final JsonMapper CAMEL =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  public static ObjectNode object() {
    return CAMEL.createObjectNode();
  }

  public static ArrayNode array() {
    return CAMEL.createArrayNode();
  }
}
