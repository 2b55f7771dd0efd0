package io.github.polycloud.sandbox.internal.heroku.state.process;

import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import java.time.Instant;
import java.util.UUID;

/** A running process. */
public record Dyno(
    UUID id,
    String type,
    int number,
    String command,
    DynoSize size,
    boolean attached,
    Release release,
    Instant createdAt) {

  /** Such as {@code web.1}. */
  public String name() {
    return type + "." + number;
  }

  /** A restart is a new dyno under the old name. */
  Dyno restarted(Release current, ProcessType now, Instant at) {
    return new Dyno(
        UUID.randomUUID(), type, number, now.command(), now.size(), attached, current, at);
  }
}
