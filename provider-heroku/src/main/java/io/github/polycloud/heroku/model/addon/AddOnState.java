package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where an add-on is in its life. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record AddOnState(@JsonValue String value) {
  /** Its provider is still at work; config vars come later. */
  public static final AddOnState PROVISIONING = new AddOnState("provisioning");

  /** It can be used. */
  public static final AddOnState PROVISIONED = new AddOnState("provisioned");

  /** It is gone, or could never be made. */
  public static final AddOnState DEPROVISIONED = new AddOnState("deprovisioned");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AddOnState {}

  @Override
  public String toString() {
    return value;
  }
}
