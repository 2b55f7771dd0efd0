package io.github.polycloud.legacy.model;

import io.github.polycloud.auth.Secret;
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
 * @param attached whether it waits for somebody at its rendezvous address
 * @param rendezvousUrl that address, which lets anybody in
 */
public record Process(
    String process,
    @Nullable String command,
    @Nullable String state,
    @Nullable String size,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant transitionedAt,
    @Nullable String upid,
    boolean attached,
    @JsonDeserialize(using = SecretText.class) @Nullable Secret rendezvousUrl) {
  /** Refuses a process without what it is known by. */
  public Process {
    Objects.requireNonNull(process, "process");
  }
}
