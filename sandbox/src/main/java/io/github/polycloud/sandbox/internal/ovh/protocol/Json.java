// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees, and the records that are written as they are: a null component is sent as null. */
public final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(io.github.polycloud.sandbox.internal.http.Json.bounded())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .addModule(new SimpleModule().addSerializer(Instant.class, new Dates.Serializer()))
          .build();

  private Json() {}

  public static ObjectNode object() {
    return NODES.objectNode();
  }

  /** The result of a void operation: JSON null. */
  public static JsonNode nothing() {
    return NODES.nullNode();
  }

  public static JsonNode text(String value) {
    return NODES.stringNode(value);
  }

  public static ArrayNode texts(Stream<String> values) {
    return values.map(Json::text).collect(array());
  }

  /**
   * A list of ids, which are texts or whole numbers. OVH promises no order, so this is neither that
   * of creation nor its reverse: the newer half comes first.
   */
  public static ArrayNode ids(Stream<?> values) {
    List<?> all = values.toList();
    int half = all.size() / 2;
    return Stream.concat(all.subList(half, all.size()).stream(), all.subList(0, half).stream())
        .map(id -> id instanceof Long number ? NODES.numberNode(number) : text(id.toString()))
        .collect(array());
  }

  public static Collector<JsonNode, ArrayNode, ArrayNode> array() {
    return Collector.of(NODES::arrayNode, ArrayNode::add, ArrayNode::addAll);
  }

  /** The components of a record as an object, with times in OVH's form. */
  public static ObjectNode view(Record components) {
    return MAPPER.valueToTree(components);
  }

  /** Reads a record from an object with the same names. */
  public static <T extends Record> T read(JsonNode object, Class<T> type) {
    return MAPPER.treeToValue(object, type);
  }

  public static JsonNode parse(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }
}
