package io.github.polycloud.sandbox.internal.ovh.products.task;

import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on a service. It goes one stage further each time somebody looks at it: a client that waits
 * sees every stage, and no test has to wait for a timer. Half a minute ends it in any case.
 */
public final class Job {

  /** How far it is. */
  public enum Stage {
    /** Ordered. */
    TODO,
    /** Under way. */
    DOING,
    /** Over. */
    DONE,
    /** Given up before it began. */
    CANCELLED;

    /**
     * The stage as the API writes it.
     *
     * @return for example {@code todo}
     */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Duration LONGEST = Duration.ofSeconds(30);

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
    if (!isOver()) {
      enter(Stage.values()[stage.ordinal() + 1], now);
    }
  }

  /** Nobody may have looked: what was ordered long ago is over all the same. */
  void settle(Instant now) {
    while (!isOver() && !now.isBefore(start.plus(LONGEST))) {
      advance(now);
    }
  }

  void cancel(Instant now) {
    if (stage != Stage.TODO) {
      throw OvhError.conflict("This task is %s already".formatted(stage.wireName()));
    }
    enter(Stage.CANCELLED, now);
  }

  private void enter(Stage next, Instant now) {
    stage = next;
    lastUpdate = now;
    effect.accept(stage);
  }

  private boolean isOver() {
    return stage == Stage.DONE || stage == Stage.CANCELLED;
  }

  /**
   * Its number.
   *
   * @return the id
   */
  public long id() {
    return id;
  }

  /**
   * What it does.
   *
   * @return the name of the function
   */
  public String function() {
    return function;
  }

  /**
   * How far it is.
   *
   * @return the stage
   */
  public Stage stage() {
    return stage;
  }

  /**
   * When it was ordered.
   *
   * @return the time
   */
  public Instant start() {
    return start;
  }

  /**
   * When it last went a stage further.
   *
   * @return the time
   */
  public Instant lastUpdate() {
    return lastUpdate;
  }

  /**
   * When it was over.
   *
   * @return the time, or null while it is not
   */
  public @Nullable Instant doneDate() {
    return stage == Stage.DONE ? lastUpdate : null;
  }
}
