package io.github.polycloud.sandbox.internal.heroku.state.process;

import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import java.time.Instant;
import java.util.UUID;

public record Dyno(
    UUID id,
    String type,
    int number,
    String command,
    DynoSize size,
    boolean attached,
    Release release,
    Instant createdAt)
    implements Named {

  /** The name, such as {@code web.1}. */
  @Override
  public String name() {
    return type + "." + number;
  }

  /** A restart replaces the dyno by a new one with the same name. */
  Dyno restarted(Release current, ProcessType now, Instant at) {
    return new Dyno(
        UUID.randomUUID(), type, number, now.command(), now.size(), attached, current, at);
  }
}
