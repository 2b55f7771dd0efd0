package io.github.polycloud.sandbox.internal.ovh.products;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on a machine. It goes one stage further each time somebody looks at it: a client that waits
 * sees every stage, and no test has to wait for a timer.
 */
final class Job {

  enum Stage {
    TODO,
    DOING,
    DONE;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final long id;
  private final String function;
  private final Instant start;
  private final Consumer<Stage> effect;
  private Stage stage = Stage.TODO;
  private Instant lastUpdate;

  Job(long id, String function, Instant start, Consumer<Stage> effect) {
    this.id = id;
    this.function = function;
    this.start = start;
    this.lastUpdate = start;
    this.effect = effect;
    effect.accept(stage);
  }

  void advance(Instant now) {
    if (stage != Stage.DONE) {
      stage = Stage.values()[stage.ordinal() + 1];
      lastUpdate = now;
      effect.accept(stage);
    }
  }

  long id() {
    return id;
  }

  String function() {
    return function;
  }

  Stage stage() {
    return stage;
  }

  Instant start() {
    return start;
  }

  Instant lastUpdate() {
    return lastUpdate;
  }

  @Nullable Instant doneDate() {
    return stage == Stage.DONE ? lastUpdate : null;
  }
}
