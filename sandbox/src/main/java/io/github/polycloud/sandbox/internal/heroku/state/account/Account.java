package io.github.polycloud.sandbox.internal.heroku.state.account;

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
    Instant updatedAt) {

  /** Whether a {@code {user}} path segment means this account: by id, by email, or {@code ~}. */
  public boolean is(String identity) {
    return identity.equals("~")
        || identity.equalsIgnoreCase(email)
        || identity.equals(id.toString());
  }
}
