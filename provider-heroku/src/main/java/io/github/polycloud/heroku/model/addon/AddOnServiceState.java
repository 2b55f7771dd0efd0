package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a service is released. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record AddOnServiceState(@JsonValue String value) {
  /** For those who were invited. */
  public static final AddOnServiceState ALPHA = new AddOnServiceState("alpha");

  /** For those who want to try it. */
  public static final AddOnServiceState BETA = new AddOnServiceState("beta");

  /** For everybody. */
  public static final AddOnServiceState GA = new AddOnServiceState("ga");

  /** On its way out; no new instances. */
  public static final AddOnServiceState SHUTDOWN = new AddOnServiceState("shutdown");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AddOnServiceState {}

  @Override
  public String toString() {
    return value;
  }
}
