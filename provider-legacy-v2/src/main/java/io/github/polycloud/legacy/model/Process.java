package io.github.polycloud.legacy.model;

import io.github.polycloud.legacy.internal.LegacyTime;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A running process.
 *
 * @param process type and number: {@code web.1}
 * @param command what it runs
 * @param state what it is doing
 * @param size how large it is
 * @param transitionedAt since when it is in this state
 * @param upid the service's id of it
 */
public record Process(
    String process,
    @Nullable String command,
    @Nullable String state,
    @Nullable String size,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant transitionedAt,
    @Nullable String upid) {
  /** Refuses a process without what it is known by. */
  public Process {
    Objects.requireNonNull(process, "process");
  }
}
