package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code to be exchanged for tokens, once and soon. */
public record Grant(UUID id, String code, @Nullable Challenge challenge, Instant createdAt) {

  /** In seconds. */
  public static final int LIFETIME = 300;

  static Grant make(@Nullable Challenge challenge, Instant now) {
    return new Grant(UUID.randomUUID(), UUID.randomUUID().toString(), challenge, now);
  }

  /** Who was given no challenge need not answer one. */
  boolean isOpenTo(String presented, @Nullable String verifier, Instant now) {
    return code.equals(presented)
        && now.isBefore(createdAt.plusSeconds(LIFETIME))
        && (challenge == null || challenge.isMetBy(verifier));
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return "Grant[id=" + id + "]";
  }
}
