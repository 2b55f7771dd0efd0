// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A mutable entity with a random id and the times of its creation and last change. */
public abstract class Entity implements Serializable {

  private final UUID id = UUID.randomUUID();
  private final Instant createdAt;
  private Instant updatedAt;

  protected Entity(Instant now) {
    this.createdAt = now;
    this.updatedAt = now;
  }

  public final UUID id() {
    return id;
  }

  public final Instant createdAt() {
    return createdAt;
  }

  public final Instant updatedAt() {
    return updatedAt;
  }

  protected final void touch(Instant now) {
    updatedAt = now;
  }
}
