// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Entities of one kind by app, oldest first. */
public final class PerAppStore<T> implements Serializable {

  private final Map<UUID, List<T>> byApp = new HashMap<>();
  private final String resource;
  private final Stored.Mapping<T, UUID> id;

  PerAppStore(String resource, Stored.Mapping<T, UUID> id) {
    this.resource = resource;
    this.id = id;
  }

  public List<T> of(App app) {
    return List.copyOf(byApp.getOrDefault(app.id(), List.of()));
  }

  public void add(App app, T entity) {
    byApp.computeIfAbsent(app.id(), none -> new ArrayList<>()).add(entity);
  }

  void remove(App app) {
    byApp.remove(app.id());
  }

  public T find(App app, String requested) {
    return find(of(app), requested).orElseThrow(() -> HerokuError.notFound(resource));
  }

  /** Finds an entity of any app. */
  Optional<T> findAnywhere(String requested) {
    return find(byApp.values().stream().flatMap(List::stream).toList(), requested);
  }

  private Optional<T> find(List<T> entities, String requested) {
    return entities.stream()
        .filter(entity -> id.apply(entity).toString().equals(requested))
        .findFirst();
  }
}
