// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku;

import io.github.polycloud.sandbox.internal.heroku.legacy.LegacySeed;
import io.github.polycloud.sandbox.internal.seed.HerokuContent;
import java.time.Clock;

/** The initial state of the sandbox's Heroku. */
public record HerokuSeed(
    String email,
    String token,
    String password,
    boolean verified,
    int apps,
    HerokuContent content,
    int rateLimit,
    LegacySeed legacy,
    Clock clock) {

  HerokuSeed withLogin(String otherToken, String otherPassword) {
    return new HerokuSeed(
        email, otherToken, otherPassword, verified, apps, content, rateLimit, legacy, clock);
  }

  /** Omits the credentials. */
  @Override
  public String toString() {
    return "HerokuSeed[email=%s, apps=%d]".formatted(email, apps);
  }
}
