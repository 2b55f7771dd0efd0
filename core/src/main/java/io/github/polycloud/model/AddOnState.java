package io.github.polycloud.model;

/**
 * How far an add-on is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word, lower case
 */
public record AddOnState(String value) {
  /** It is being made. */
  public static final AddOnState PROVISIONING = new AddOnState("provisioning");

  /** It can be used. */
  public static final AddOnState PROVISIONED = new AddOnState("provisioned");

  /** It is gone, or could not be made. */
  public static final AddOnState DEPROVISIONED = new AddOnState("deprovisioned");

  @Override
  public String toString() {
    return value;
  }
}
