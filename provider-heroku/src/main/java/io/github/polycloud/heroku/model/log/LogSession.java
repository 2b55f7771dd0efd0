package io.github.polycloud.heroku.model.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leave to read the log of an app.
 *
 * @param id unique id, a UUID
 * @param logplexUrl where to read it, without credentials: the address itself is the secret, and
 *     does for about five minutes
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record LogSession(
    String id, String logplexUrl, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "LogSession[" + id + ", " + createdAt + "]";
  }
}
