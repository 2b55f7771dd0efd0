// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.Collection;
import java.util.function.Function;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON trees. Responses are built as trees, so that null is sent as null and nothing depends on
 * reflection into this module.
 */
public final class Json {

  private static final long MAX_TOKENS = 100_000;

  /** Keeps names as they are and rejects duplicate names. */
  public static final JsonMapper CAMEL =
      JsonMapper.builder(bounded()).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  /** Limits the number of tokens: a short text of many values makes a tree fifty times its size. */
  public static JsonFactory bounded() {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(MAX_TOKENS).build())
        .build();
  }

  public static ObjectNode object() {
    return CAMEL.createObjectNode();
  }

  public static ArrayNode array() {
    return CAMEL.createArrayNode();
  }

  public static <T> ArrayNode array(
      Collection<T> items, Function<? super T, ? extends JsonNode> view) {
    ArrayNode array = array();
    items.forEach(item -> array.add(view.apply(item)));
    return array;
  }
}
