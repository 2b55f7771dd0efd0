package io.github.polycloud.model;

/**
 * The state of a task. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record TaskState(String value) {
  /** It has not started. */
  public static final TaskState WAITING = new TaskState("waiting");

  /** It is in progress. */
  public static final TaskState RUNNING = new TaskState("running");

  /** It succeeded. */
  public static final TaskState DONE = new TaskState("done");

  /** It failed or was cancelled. */
  public static final TaskState FAILED = new TaskState("failed");

  @Override
  public String toString() {
    return value;
  }
}
