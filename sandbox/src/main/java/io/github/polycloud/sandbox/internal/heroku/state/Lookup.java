// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.Collection;
import java.util.function.Predicate;

/** Finds entities, and fails with the 404 of the API for those that do not exist. */
public final class Lookup {

  private Lookup() {}

  /**
   * Finds the first match.
   *
   * @param kind the resource name in the error
   */
  public static <T> T first(Collection<T> entities, Predicate<T> requested, String kind) {
    return entities.stream()
        .filter(requested)
        .findFirst()
        .orElseThrow(() -> HerokuError.notFound(kind));
  }

  /** Finds an entity by its id or name. */
  public static <T extends Named> T named(Collection<T> entities, String idOrName, String kind) {
    return first(
        entities, one -> one.name().equals(idOrName) || one.id().toString().equals(idOrName), kind);
  }
}
