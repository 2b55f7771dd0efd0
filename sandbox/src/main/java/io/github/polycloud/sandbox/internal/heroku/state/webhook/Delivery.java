package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event on its way to one webhook. */
public final class Delivery {

  private static final int MOST_ATTEMPTS = 5;

  private final UUID id = UUID.randomUUID();
  private final int sequence;
  private final Event event;
  private final Webhook webhook;
  private final Instant createdAt;
  private String status = "pending";
  private int attempts;
  private @Nullable Attempt lastAttempt;
  private Instant updatedAt;

  Delivery(int sequence, Event event, Webhook webhook, Instant now) {
    this.sequence = sequence;
    this.event = event;
    this.webhook = webhook;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  /** Its place among the deliveries of one app or add-on. */
  public int sequence() {
    return sequence;
  }

  public Event event() {
    return event;
  }

  /** The webhook as it was when the event happened. */
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

  /** When it is tried again, null when it is not. */
  public @Nullable Instant nextAttemptAt() {
    return retrying() ? updatedAt : null;
  }

  public boolean retrying() {
    return status.equals("retrying");
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** Somebody tried; who wants to stay in sync is tried again, a few times. */
  public void attempted(Attempt attempt, Instant now) {
    attempts++;
    lastAttempt = attempt;
    updatedAt = now;
    boolean again = webhook.level().equals("sync") && attempts < MOST_ATTEMPTS;
    status = attempt.succeeded() ? "succeeded" : again ? "retrying" : "failed";
  }
}
