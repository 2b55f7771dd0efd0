// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account, which owns all apps. */
public record Account(
    UUID id,
    String email,
    @Nullable String name,
    boolean allowTracking,
    boolean beta,
    boolean verified,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {

  /** This account with the changeable fields replaced. */
  public Account with(
      String newEmail, @Nullable String newName, boolean tracking, boolean inBeta, Instant now) {
    return new Account(id, newEmail, newName, tracking, inBeta, verified, createdAt, now);
  }

  /** Whether a {@code {user}} path segment means this account: by id, by email, or {@code ~}. */
  public boolean is(String identity) {
    return identity.equals("~")
        || identity.equalsIgnoreCase(email)
        || identity.equals(id.toString());
  }
}
