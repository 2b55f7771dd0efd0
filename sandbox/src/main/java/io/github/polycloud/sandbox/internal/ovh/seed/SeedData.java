// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.seed;

import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Initial data and constant parts of documents, loaded once from the JSON resources beside this
 * class. A name such as {@code vps/server} is the field {@code server} of {@code vps.json}.
 */
public final class SeedData {

  private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

  private SeedData() {}

  /** A copy of an object, for the caller to complete. */
  public static ObjectNode object(String name) {
    return (ObjectNode) find(name).deepCopy();
  }

  /** An object completed with the components of a record. */
  public static ObjectNode object(String name, Record components) {
    return object(name).setAll(Json.view(components));
  }

  /** A resource: an object of the form {@code {"writable": [...], "fields": {...}}}. */
  public static Resource resource(String name, Map<String, Enumeration> words) {
    return new Resource(object(name + "/fields"), Set.copyOf(texts(name + "/writable")), words);
  }

  public static List<String> texts(String name) {
    return find(name).valueStream().map(JsonNode::stringValue).toList();
  }

  public static <T extends Record> List<T> list(String name, Class<T> type) {
    return find(name).valueStream().map(object -> Json.read(object, type)).toList();
  }

  private static JsonNode find(String name) {
    int slash = name.indexOf('/');
    return FILES
        .computeIfAbsent(name.substring(0, slash) + ".json", SeedData::load)
        .requiredAt(name.substring(slash));
  }

  private static JsonNode load(String file) {
    try (InputStream stream = SeedData.class.getResourceAsStream(file)) {
      return Json.parse(Objects.requireNonNull(stream, file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
