// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.transfer;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A transfer of an app to another owner. */
public final class Transfer extends Entity {

  public record Party(UUID id, String email) implements Serializable {}

  private final App app;
  private final Party owner;
  private final Party recipient;
  private String state = "pending";

  Transfer(App app, Party owner, Party recipient, Instant now) {
    super(now);
    this.app = app;
    this.owner = owner;
    this.recipient = recipient;
  }

  public App app() {
    return app;
  }

  /** The owner when the transfer was created. */
  public Party owner() {
    return owner;
  }

  public Party recipient() {
    return recipient;
  }

  /** {@code pending}, {@code accepted} or {@code declined}. */
  public String state() {
    return state;
  }

  boolean pending() {
    return state.equals("pending");
  }

  void enter(String next, Instant now) {
    state = next;
    touch(now);
  }
}
