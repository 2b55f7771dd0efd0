package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request of a delivery: what was answered, or what kept it from an answer. */
public record Attempt(
    UUID id,
    @Nullable Integer code,
    @Nullable String errorClass,
    Instant createdAt,
    Instant updatedAt) {

  public boolean succeeded() {
    return code != null && code >= 200 && code < 300;
  }
}
