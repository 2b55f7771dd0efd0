// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entities of one kind in order of creation, found by any of their identities. */
public final class EntityStore<T> implements Serializable {

  private final List<T> entities = new ArrayList<>();
  private final String kind;
  private final Stored.BiTest<T, String> identity;

  /**
   * Creates an empty store.
   *
   * @param kind the resource name in 404 errors
   * @param identity whether a path segment identifies an entity
   */
  public EntityStore(String kind, Stored.BiTest<T, String> identity) {
    this.kind = kind;
    this.identity = identity;
  }

  public List<T> all() {
    return List.copyOf(entities);
  }

  public T add(T entity) {
    entities.add(entity);
    return entity;
  }

  public T find(String requested) {
    return lookUp(requested).orElseThrow(() -> HerokuError.notFound(kind));
  }

  public Optional<T> lookUp(String requested) {
    return entities.stream().filter(entity -> identity.test(entity, requested)).findFirst();
  }

  public T replace(T old, T changed) {
    entities.set(entities.indexOf(old), changed);
    return changed;
  }

  public void remove(T entity) {
    entities.remove(entity);
  }
}
