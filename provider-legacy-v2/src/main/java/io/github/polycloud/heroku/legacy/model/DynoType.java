package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A process type of an app.
 *
 * @param name the name in the Procfile
 * @param command what it runs
 * @param quantity how many should run
 */
public record DynoType(String name, @Nullable String command, int quantity) {
  /** Refuses a type without what it is known by. */
  public DynoType {
    Objects.requireNonNull(name, "name");
  }
}
