// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entities of one kind by id, in the order of their creation. Not thread-safe: callers hold the
 * {@link StateLock}.
 *
 * @param <T> the kind of entity
 */
public final class EntityStore<T> implements Serializable {

  private final Map<Object, T> entities = new LinkedHashMap<>();
  private final Stored.Mapping<? super T, Object> id;
  private final Stored.@Nullable Test<? super T> deleted;

  /** An empty store; {@code id} yields the text or the number that identifies an entity. */
  public EntityStore(Stored.Mapping<? super T, Object> id) {
    this.id = id;
    this.deleted = null;
  }

  /** An empty store that drops an entity once {@code deleted} returns true for it. */
  public EntityStore(Stored.Mapping<? super T, Object> id, Stored.Test<? super T> deleted) {
    this.id = id;
    this.deleted = deleted;
  }

  public static <T> EntityStore<T> of(
      Stored.Mapping<? super T, Object> id, Collection<T> entities) {
    EntityStore<T> store = new EntityStore<>(id);
    entities.forEach(store::put);
    return store;
  }

  /** Adds an entity, or replaces the one with the same id in place. */
  public T put(T entity) {
    entities.put(id.apply(entity), entity);
    return entity;
  }

  public Optional<T> find(Object id) {
    removeDeleted();
    return Optional.ofNullable(entities.get(id));
  }

  public boolean contains(Object id) {
    return find(id).isPresent();
  }

  public boolean remove(Object id) {
    return entities.remove(id) != null;
  }

  public void clear() {
    entities.clear();
  }

  public Stream<T> stream() {
    removeDeleted();
    return entities.values().stream();
  }

  public int size() {
    return entities.size();
  }

  Object id(T entity) {
    return id.apply(entity);
  }

  private void removeDeleted() {
    if (deleted != null) {
      entities.values().removeIf(deleted);
    }
  }
}
