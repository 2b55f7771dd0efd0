package io.github.polycloud.legacy.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One release of an app.
 *
 * @param name {@code v} and a number
 * @param descr what made it
 * @param user mail address of who made it
 * @param commit the commit in it
 * @param createdAt when it was made
 * @param addons add-ons at that time
 */
public record Release(
    String name,
    @Nullable String descr,
    @Nullable String user,
    @Nullable String commit,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant createdAt,
    @Nullable List<String> addons) {
  /** Refuses a release without what it is known by. */
  public Release {
    Objects.requireNonNull(name, "name");
  }
}
