package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The lifecycle state of an add-on. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record AddOnState(@JsonValue String value) {
  /** Provisioning is in progress; config vars are not set yet. */
  public static final AddOnState PROVISIONING = new AddOnState("provisioning");

  /** Ready for use. */
  public static final AddOnState PROVISIONED = new AddOnState("provisioned");

  /** Deprovisioned, or provisioning failed. */
  public static final AddOnState DEPROVISIONED = new AddOnState("deprovisioned");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AddOnState {}

  @Override
  public String toString() {
    return value;
  }
}
