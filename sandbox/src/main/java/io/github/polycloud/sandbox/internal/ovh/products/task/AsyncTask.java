// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.task;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asynchronous work on a service. Each read of the task moves it to its next stage, so that a
 * polling client sees every stage and no test waits for a timer. It is done after 30 seconds in any
 * case.
 */
public final class AsyncTask implements Serializable {

  /** The stages of a task, in order; a cancelled task was never started. */
  public enum Stage {
    TODO,
    DOING,
    DONE,
    CANCELLED
  }

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final long id;
  private final String function;
  private final InstantSource clock;
  private final Instant start;
  private final Stored.ActionOn<Stage> effect;
  private final ObjectNode details;
  private final boolean vanishing;
  private Stage stage = Stage.TODO;
  private Instant lastUpdate;

  AsyncTask(
      long id,
      String function,
      InstantSource clock,
      ObjectNode details,
      Stored.ActionOn<Stage> effect,
      boolean vanishing) {
    this.vanishing = vanishing;
    this.id = id;
    this.function = function;
    this.clock = clock;
    this.start = clock.instant();
    this.lastUpdate = start;
    this.details = details;
    this.effect = effect;
    effect.accept(stage);
  }

  /** Moves to the next stage, unless the task is over. */
  public AsyncTask advance() {
    if (!isOver()) {
      enter(Stage.values()[stage.ordinal() + 1]);
    }
    return this;
  }

  /**
   * Like {@link #advance}, for a task that may disappear.
   *
   * @throws OvhError 404 if it has disappeared
   */
  public AsyncTask poll() {
    advance();
    if (vanishing && stage == Stage.DONE) {
      throw OvhError.noSuchObject("id", id);
    }
    return this;
  }

  /** Completes a task that was started long ago, even if it was never read. */
  void settle() {
    while (!isOver() && !clock.instant().isBefore(start.plus(LONGEST))) {
      advance();
    }
  }

  /**
   * Cancels a task that has not started.
   *
   * @throws OvhError 409 if it has
   */
  public void cancel() {
    if (stage != Stage.TODO) {
      throw OvhError.conflict("This task is already %s".formatted(status()));
    }
    enter(Stage.CANCELLED);
  }

  private void enter(Stage next) {
    stage = next;
    lastUpdate = clock.instant();
    effect.accept(stage);
  }

  private boolean isOver() {
    return stage == Stage.DONE || stage == Stage.CANCELLED;
  }

  public long id() {
    return id;
  }

  public String function() {
    return function;
  }

  public Stage stage() {
    return stage;
  }

  /** The stage as the API writes it, for example {@code todo}. */
  public String status() {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  public Instant start() {
    return start;
  }

  /** The fields that most kinds of tasks share, and the details of this one. */
  public ObjectNode toJson(String idName) {
    return Json.object()
        .put(idName, id)
        .put("function", function)
        .put("status", status())
        .put("lastUpdate", Dates.text(lastUpdate))
        .put("doneDate", stage == Stage.DONE ? Dates.text(lastUpdate) : null)
        .setAll(details);
  }
}
