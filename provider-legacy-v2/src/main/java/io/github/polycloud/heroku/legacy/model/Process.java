// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A running process.
 *
 * @param process type and number, for example {@code web.1}
 * @param command the command line
 * @param state its state, for example {@code up}
 * @param size its size, for example {@code 2X}
 * @param transitionedAt time of the last change of state
 * @param upid id assigned by the service
 * @param attached whether it waits for a client to connect to its rendezvous URL
 * @param rendezvousUrl that URL, a secret: it grants access to the process
 * @since 0.1.0
 */
public record Process(
    String process,
    @Sensitive @Nullable String command,
    @Nullable String state,
    @Nullable String size,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant transitionedAt,
    @Nullable String upid,
    boolean attached,
    @JsonDeserialize(using = SecretDeserializer.class) @Nullable Secret rendezvousUrl) {
  /** Requires {@code process}. */
  public Process {
    Objects.requireNonNull(process, "process");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
