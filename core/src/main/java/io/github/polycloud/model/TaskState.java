package io.github.polycloud.model;

/**
 * How far a task is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word, lower case
 */
public record TaskState(String value) {
  /** It has not begun. */
  public static final TaskState WAITING = new TaskState("waiting");

  /** It is at work. */
  public static final TaskState RUNNING = new TaskState("running");

  /** It succeeded. */
  public static final TaskState DONE = new TaskState("done");

  /** It ended without success. */
  public static final TaskState FAILED = new TaskState("failed");

  @Override
  public String toString() {
    return value;
  }
}
