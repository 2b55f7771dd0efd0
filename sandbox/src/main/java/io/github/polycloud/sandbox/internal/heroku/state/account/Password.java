// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account's password, its change and its reset. */
public final class Password implements Serializable {

  private static final int SHORTEST = 8;

  private final Map<String, PasswordReset> resets = new HashMap<>();
  private final MonotonicClock clock;
  private String value = UUID.randomUUID().toString();

  Password(MonotonicClock clock) {
    this.clock = clock;
  }

  public boolean is(@Nullable String given) {
    return value.equals(given);
  }

  /** Sets the initial password. */
  public void start(String initial) {
    value = initial;
  }

  public void change(@Nullable String old, String requested) {
    if (!is(old)) {
      throw HerokuError.invalid("Current password is wrong.");
    }
    value = strong(requested);
  }

  public PasswordReset reset() {
    PasswordReset reset = new PasswordReset(UUID.randomUUID().toString(), clock.now());
    resets.put(reset.token(), reset);
    return reset;
  }

  /** Completes a reset, whose token becomes invalid. */
  public PasswordReset finish(String token, String requested, String confirmation) {
    PasswordReset reset = resets.get(token);
    if (reset == null) {
      throw HerokuError.notFound("password reset");
    }
    if (!requested.equals(confirmation)) {
      throw HerokuError.invalid("password_confirmation must be the same as password.");
    }
    value = strong(requested);
    resets.remove(token);
    return reset;
  }

  private static String strong(String requested) {
    if (requested.length() < SHORTEST) {
      throw HerokuError.invalid("password must have at least " + SHORTEST + " characters.");
    }
    return requested;
  }
}
