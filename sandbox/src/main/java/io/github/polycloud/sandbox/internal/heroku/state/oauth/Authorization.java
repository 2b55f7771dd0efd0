// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An OAuth authorization of a client, or of the account itself. */
public final class Authorization extends Entity {

  private final UUID session = UUID.randomUUID();
  private final @Nullable UUID client;
  private final Scope scope;
  private String description;
  private @Nullable Grant grant;
  private @Nullable Token accessToken;
  private @Nullable Token refreshToken;

  Authorization(@Nullable UUID client, String description, Scope scope, Instant now) {
    super(now);
    this.client = client;
    this.description = description;
    this.scope = scope;
  }

  public UUID session() {
    return session;
  }

  /** The client; null for an authorization of the account itself. */
  public @Nullable UUID client() {
    return client;
  }

  public Scope scope() {
    return scope;
  }

  public String description() {
    return description;
  }

  /** The authorization code that is not exchanged yet. */
  public Optional<Grant> grant() {
    return Optional.ofNullable(grant);
  }

  public Optional<Token> accessToken() {
    return Optional.ofNullable(accessToken);
  }

  public Optional<Token> refreshToken() {
    return Optional.ofNullable(refreshToken);
  }

  void describe(String text, Instant now) {
    description = text;
    touch(now);
  }

  void await(Grant given) {
    grant = given;
  }

  /** Replaces the tokens and invalidates the code. */
  void hold(Token access, @Nullable Token refresh, Instant now) {
    grant = null;
    accessToken = access;
    refreshToken = refresh;
    touch(now);
  }
}
