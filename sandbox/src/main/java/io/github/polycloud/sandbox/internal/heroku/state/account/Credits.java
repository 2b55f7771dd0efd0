// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The account's credits. Each code can be redeemed once. */
public final class Credits implements Serializable {

  private static final Duration VALID = Duration.ofDays(365);

  private final List<Credit> credits = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final MonotonicClock clock;

  Credits(MonotonicClock clock) {
    this.clock = clock;
    credits.add(credit("Welcome credit", 1_000, 0));
  }

  public List<Credit> all() {
    return List.copyOf(credits);
  }

  public Credit redeem(String code) {
    if (!used.add(code)) {
      throw HerokuError.invalid("Code was used before.");
    }
    Credit credit = credit("Gift card", 10_000, 10_000);
    credits.add(credit);
    return credit;
  }

  public Credit find(String id) {
    return Lookup.first(credits, credit -> credit.id().toString().equals(id), "credit");
  }

  private Credit credit(String title, long amount, long balance) {
    Instant now = clock.now();
    return new Credit(UUID.randomUUID(), title, amount, balance, now.plus(VALID), now);
  }
}
