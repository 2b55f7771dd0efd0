package io.github.polycloud.sandbox.internal.heroku.state.transfer;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import java.time.Instant;
import java.util.UUID;

/** An app offered to another owner. */
public final class Transfer {

  /** Somebody who gives or is given an app. */
  public record Party(UUID id, String email) {}

  private final UUID id = UUID.randomUUID();
  private final App app;
  private final Party owner;
  private final Party recipient;
  private final Instant createdAt;
  private String state = "pending";
  private Instant updatedAt;

  Transfer(App app, Party owner, Party recipient, Instant now) {
    this.app = app;
    this.owner = owner;
    this.recipient = recipient;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public App app() {
    return app;
  }

  /** Who owned the app when it was offered. */
  public Party owner() {
    return owner;
  }

  public Party recipient() {
    return recipient;
  }

  /** How it stands: {@code pending}, {@code accepted} or {@code declined}. */
  public String state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  boolean pending() {
    return state.equals("pending");
  }

  void enter(String next, Instant now) {
    state = next;
    updatedAt = now;
  }
}
