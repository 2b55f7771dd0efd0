package io.github.polycloud.model;

/**
 * What a process is doing. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word, lower case
 */
public record ProcessState(String value) {
  /** It is being started. */
  public static final ProcessState STARTING = new ProcessState("starting");

  /** It runs. */
  public static final ProcessState UP = new ProcessState("up");

  /** It sleeps until it is needed. */
  public static final ProcessState IDLE = new ProcessState("idle");

  /** It ended by itself with an error. */
  public static final ProcessState CRASHED = new ProcessState("crashed");

  /** It does not run. */
  public static final ProcessState DOWN = new ProcessState("down");

  @Override
  public String toString() {
    return value;
  }
}
