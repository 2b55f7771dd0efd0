package io.github.polycloud.heroku.model.dyno;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a process type; null keeps what is there.
 *
 * @param type name in the Procfile; null where the path names it
 * @param quantity how many dynos should run
 * @param dynoSize size of each
 */
public record FormationUpdate(
    @Nullable String type, @Nullable Integer quantity, @Nullable DynoSizeReference dynoSize) {
  /** So many dynos of the type that the path names. */
  public static FormationUpdate quantity(int quantity) {
    return new FormationUpdate(null, quantity, null);
  }

  /** So many dynos of this type. */
  public static FormationUpdate quantity(String type, int quantity) {
    return new FormationUpdate(type, quantity, null);
  }

  /** Dynos in this size of the type that the path names. */
  public static FormationUpdate size(String size) {
    return new FormationUpdate(null, null, DynoSizeReference.named(size));
  }

  /** Dynos of this type in this size. */
  public static FormationUpdate size(String type, String size) {
    return new FormationUpdate(type, null, DynoSizeReference.named(size));
  }
}
