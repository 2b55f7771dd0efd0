// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery of an event to one webhook. */
public final class Delivery extends Entity {

  private static final int MOST_ATTEMPTS = 5;

  private final int sequence;
  private final Event event;
  private final Webhook webhook;
  private String status = "pending";
  private int attempts;
  private @Nullable Attempt lastAttempt;

  Delivery(int sequence, Event event, Webhook webhook, Instant now) {
    super(now);
    this.sequence = sequence;
    this.event = event;
    this.webhook = webhook;
  }

  /** Its position among the deliveries of one app or add-on. */
  public int sequence() {
    return sequence;
  }

  public Event event() {
    return event;
  }

  /** The webhook at the time of the event. */
  public Webhook webhook() {
    return webhook;
  }

  public String status() {
    return status;
  }

  public int attempts() {
    return attempts;
  }

  public @Nullable Attempt lastAttempt() {
    return lastAttempt;
  }

  /** The time of the next attempt, null if there is none. */
  public @Nullable Instant nextAttemptAt() {
    return retrying() ? updatedAt() : null;
  }

  /** Whether it waits for its first attempt. */
  public boolean unattempted() {
    return attempts == 0;
  }

  public boolean retrying() {
    return status.equals("retrying");
  }

  /** Records an attempt; only {@code sync} webhooks are retried, up to a limit. */
  public void attempted(Attempt attempt, Instant now) {
    attempts++;
    lastAttempt = attempt;
    touch(now);
    boolean again = webhook.level().equals("sync") && attempts < MOST_ATTEMPTS;
    status = attempt.succeeded() ? "succeeded" : again ? "retrying" : "failed";
  }
}
