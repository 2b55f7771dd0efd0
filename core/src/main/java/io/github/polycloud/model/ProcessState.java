package io.github.polycloud.model;

/**
 * The state of a process. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record ProcessState(String value) {
  /** It is starting. */
  public static final ProcessState STARTING = new ProcessState("starting");

  /** It is running. */
  public static final ProcessState UP = new ProcessState("up");

  /** It is suspended until it receives a request. */
  public static final ProcessState IDLE = new ProcessState("idle");

  /** It terminated with an error. */
  public static final ProcessState CRASHED = new ProcessState("crashed");

  /** It is not running. */
  public static final ProcessState DOWN = new ProcessState("down");

  @Override
  public String toString() {
    return value;
  }
}
