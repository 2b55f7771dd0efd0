package io.github.polycloud.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides how fast calls may be made. Accounts are told apart by an opaque text that is the same
 * for the same credential, so that one budget can serve many connections, or, behind another
 * implementation, many machines.
 */
public interface RateLimiter {

  /** Takes one call from the budget of an account; answers how long to wait before making it. */
  Duration reservePermission(String account);

  /**
   * The same for a call that cannot wait for ever. One that would have to wait longer is not made
   * and should take nothing from the budget: callers without patience would else push back all
   * others.
   */
  default Duration reservePermission(String account, Duration maxWait) {
    return reservePermission(account);
  }

  /**
   * Told what the service said about its limit.
   *
   * @param account whose budget
   * @param remaining calls left, -1 when the service does not say
   * @param retryAfter how long the service asks to wait, null when it does not
   */
  default void onResponse(String account, long remaining, @Nullable Duration retryAfter) {}
}
