package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feature to try out.
 *
 * @param name its name
 * @param kind {@code app} or {@code user}
 * @param state how finished it is
 * @param summary what it does, for people
 * @param enabled whether it is switched on
 */
public record Feature(
    String name,
    @Nullable String kind,
    @Nullable String state,
    @Nullable String summary,
    boolean enabled) {
  /** Refuses a feature without what it is known by. */
  public Feature {
    Objects.requireNonNull(name, "name");
  }
}
