package io.github.polycloud.sandbox.internal.heroku;

import io.github.polycloud.sandbox.internal.heroku.legacy.LegacySeed;
import java.time.Clock;

/** What the sandbox's Heroku starts with. */
public record HerokuSeed(
    String email,
    String token,
    String password,
    boolean verified,
    int apps,
    LegacySeed legacy,
    Clock clock) {

  /** Shows no credential. */
  @Override
  public String toString() {
    return "HerokuSeed[email=%s, apps=%d]".formatted(email, apps);
  }
}
