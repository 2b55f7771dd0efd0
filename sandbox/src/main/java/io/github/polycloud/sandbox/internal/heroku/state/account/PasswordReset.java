package io.github.polycloud.sandbox.internal.heroku.state.account;

import java.time.Instant;

/** A chance to set a new password, for whoever reads the account's mail. */
public record PasswordReset(String token, Instant createdAt) {

  /** Shows no token. */
  @Override
  public String toString() {
    return "PasswordReset[createdAt=" + createdAt + "]";
  }
}
