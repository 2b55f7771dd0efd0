// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authorization code, valid once and for a short time. */
public record Grant(UUID id, String code, @Nullable Challenge challenge, Instant createdAt)
    implements Serializable {

  /** In seconds. */
  public static final int LIFETIME = 300;

  static Grant make(@Nullable Challenge challenge, Instant now) {
    return new Grant(UUID.randomUUID(), UUID.randomUUID().toString(), challenge, now);
  }

  /** A grant without a challenge needs no verifier. */
  boolean isOpenTo(String presented, @Nullable String verifier, Instant now) {
    return code.equals(presented)
        && now.isBefore(createdAt.plusSeconds(LIFETIME))
        && (challenge == null || challenge.isMetBy(verifier));
  }

  /** Omits the code. */
  @Override
  public String toString() {
    return "Grant[id=" + id + "]";
  }
}
