// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An access or refresh token; without a lifetime it does not expire. */
public record Token(UUID id, String value, @Nullable Integer lifetime, Instant createdAt)
    implements Serializable {

  static Token make(@Nullable Integer lifetime, Instant now) {
    return new Token(UUID.randomUUID(), "HRKU-" + UUID.randomUUID(), lifetime, now);
  }

  boolean is(String presented) {
    return value.equals(presented);
  }

  boolean isLive(Instant now) {
    return lifetime == null || now.isBefore(createdAt.plusSeconds(lifetime));
  }

  /** Omits the value. */
  @Override
  public String toString() {
    return "Token[id=" + id + "]";
  }
}
