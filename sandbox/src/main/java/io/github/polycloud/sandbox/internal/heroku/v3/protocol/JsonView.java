// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the JSON object of one resource. Values are serialized by Jackson: ids and times as text,
 * collections as arrays, maps as objects, and null as null.
 */
public final class JsonView {

  private final ObjectNode node = Json.object();

  public static JsonView empty() {
    return new JsonView();
  }

  /** Starts with the id and the times of an entity. */
  public static JsonView of(Entity entity) {
    return of(entity.id(), entity.createdAt(), entity.updatedAt());
  }

  /** Starts with the fields that almost every resource has. */
  public static JsonView of(UUID id, @Nullable Object createdAt, @Nullable Object updatedAt) {
    return empty().put("created_at", createdAt).put("id", id).put("updated_at", updatedAt);
  }

  /** Refers to a resource by its id. */
  public static ObjectNode id(UUID id) {
    return empty().put("id", id).node();
  }

  /** Refers to a resource by its id; null stays null. */
  public static @Nullable ObjectNode idOrNull(@Nullable UUID id) {
    return id == null ? null : id(id);
  }

  /** Refers to a resource by its id and name. */
  public static ObjectNode named(Named entity) {
    return view(entity).node();
  }

  /** Like {@link #named}; null stays null. */
  public static @Nullable ObjectNode namedOrNull(@Nullable Named entity) {
    return entity == null ? null : named(entity);
  }

  /** Starts with the id and name of an entity. */
  public static JsonView view(Named entity) {
    return empty().put("id", entity.id()).put("name", entity.name());
  }

  /** Refers to a user by id and email. */
  public static ObjectNode user(UUID id, String email) {
    return empty().put("email", email).put("id", id).node();
  }

  public JsonView put(String name, @Nullable Object value) {
    node.set(name, json(value));
    return this;
  }

  public JsonView putNull(String... names) {
    for (String name : names) {
      node.putNull(name);
    }
    return this;
  }

  public ObjectNode node() {
    return node;
  }

  private static JsonNode json(@Nullable Object value) {
    if (value instanceof JsonView view) {
      return view.node;
    }
    return value instanceof JsonNode json ? json : Json.CAMEL.valueToTree(value);
  }
}
