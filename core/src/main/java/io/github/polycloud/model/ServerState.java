package io.github.polycloud.model;

/**
 * What a server is doing. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word, lower case
 */
public record ServerState(String value) {
  /** It runs. */
  public static final ServerState RUNNING = new ServerState("running");

  /** It is switched off. */
  public static final ServerState STOPPED = new ServerState("stopped");

  /** It is being started, stopped, rebooted or installed. */
  public static final ServerState TRANSITIONING = new ServerState("changing");

  /** The provider reports a fault. */
  public static final ServerState ERROR = new ServerState("error");

  @Override
  public String toString() {
    return value;
  }
}
