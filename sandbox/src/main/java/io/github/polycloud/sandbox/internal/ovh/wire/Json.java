package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.stream.Collector;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON trees. Answers are built as trees and not from classes, so that a null field is sent as null
 * and nothing depends on reflection into this module.
 */
public final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  /**
   * An empty object.
   *
   * @return a fresh node
   */
  public static ObjectNode object() {
    return NODES.objectNode();
  }

  /**
   * The answer of a void operation.
   *
   * @return JSON null
   */
  public static JsonNode nothing() {
    return NODES.nullNode();
  }

  /**
   * A list of texts.
   *
   * @param values the texts in order
   * @return an array node
   */
  public static ArrayNode texts(Stream<String> values) {
    return values.map(NODES::stringNode).collect(array());
  }

  /**
   * A list of numeric ids.
   *
   * @param values the ids in order
   * @return an array node
   */
  public static ArrayNode ids(Stream<Long> values) {
    return values.map(NODES::numberNode).collect(array());
  }

  /**
   * Collects nodes to an array.
   *
   * @return the collector
   */
  public static Collector<JsonNode, ArrayNode, ArrayNode> array() {
    return Collector.of(NODES::arrayNode, ArrayNode::add, ArrayNode::addAll);
  }

  static JsonNode parse(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }
}
