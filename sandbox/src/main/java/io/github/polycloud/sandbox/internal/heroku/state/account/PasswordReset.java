// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import java.io.Serializable;
import java.time.Instant;

/** A password reset token, sent by mail. */
public record PasswordReset(String token, Instant createdAt) implements Serializable {

  /** Omits the token. */
  @Override
  public String toString() {
    return "PasswordReset[createdAt=" + createdAt + "]";
  }
}
