package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A process type of an app.
 *
 * @param name the name in the Procfile
 * @param command the command line
 * @param quantity number of processes that should run
 * @since 0.1.0
 */
public record DynoType(String name, @Nullable String command, int quantity) {
  /** Requires {@code name}. */
  public DynoType {
    Objects.requireNonNull(name, "name");
  }
}
