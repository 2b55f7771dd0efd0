package io.github.polycloud.sandbox.internal.heroku;

import java.time.Clock;

/** What the sandbox's Heroku starts with. */
public record HerokuSeed(String email, String token, String password, int apps, Clock clock) {

  /** Shows no credential. */
  @Override
  public String toString() {
    return "HerokuSeed[email=%s, apps=%d]".formatted(email, apps);
  }
}
