package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The release state of an add-on service. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record AddOnServiceState(@JsonValue String value) {
  /** Available to invited users. */
  public static final AddOnServiceState ALPHA = new AddOnServiceState("alpha");

  /** Available as a beta. */
  public static final AddOnServiceState BETA = new AddOnServiceState("beta");

  /** Generally available. */
  public static final AddOnServiceState GA = new AddOnServiceState("ga");

  /** Being shut down; no new instances can be provisioned. */
  public static final AddOnServiceState SHUTDOWN = new AddOnServiceState("shutdown");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AddOnServiceState {}

  @Override
  public String toString() {
    return value;
  }
}
