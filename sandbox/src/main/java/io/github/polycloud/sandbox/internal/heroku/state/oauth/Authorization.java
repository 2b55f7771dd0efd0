package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leave to act for the account, given to one client or to nobody in particular. */
public final class Authorization {

  private final UUID id = UUID.randomUUID();
  private final UUID session = UUID.randomUUID();
  private final @Nullable UUID client;
  private final Scope scope;
  private final Instant createdAt;
  private String description;
  private @Nullable Grant grant;
  private @Nullable Token accessToken;
  private @Nullable Token refreshToken;
  private Instant updatedAt;

  Authorization(@Nullable UUID client, String description, Scope scope, Instant now) {
    this.client = client;
    this.description = description;
    this.scope = scope;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID session() {
    return session;
  }

  /** Whose it is; null when the account made it for itself. */
  public @Nullable UUID client() {
    return client;
  }

  public Scope scope() {
    return scope;
  }

  public String description() {
    return description;
  }

  /** The code that waits to be exchanged. */
  public Optional<Grant> grant() {
    return Optional.ofNullable(grant);
  }

  public Optional<Token> accessToken() {
    return Optional.ofNullable(accessToken);
  }

  public Optional<Token> refreshToken() {
    return Optional.ofNullable(refreshToken);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  void describe(String text, Instant now) {
    description = text;
    updatedAt = now;
  }

  void await(Grant given) {
    grant = given;
  }

  /** New tokens take the place of the old ones; a code that led here is used up. */
  void hold(Token access, @Nullable Token refresh, Instant now) {
    grant = null;
    accessToken = access;
    refreshToken = refresh;
    updatedAt = now;
  }
}
