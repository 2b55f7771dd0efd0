package io.github.polycloud.model;

/**
 * The state of a server. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record ServerState(String value) {
  /** It is running. */
  public static final ServerState RUNNING = new ServerState("running");

  /** It is stopped. */
  public static final ServerState STOPPED = new ServerState("stopped");

  /** It is starting, stopping, rebooting or being installed. */
  public static final ServerState TRANSITIONING = new ServerState("changing");

  /** The provider reports an error. */
  public static final ServerState ERROR = new ServerState("error");

  @Override
  public String toString() {
    return value;
  }
}
