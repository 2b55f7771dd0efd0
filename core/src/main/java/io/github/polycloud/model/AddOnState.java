package io.github.polycloud.model;

/**
 * The provisioning state of an add-on. An extensible enum: a value without a constant is retained
 * as the service sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record AddOnState(String value) {
  /** It is being provisioned. */
  public static final AddOnState PROVISIONING = new AddOnState("provisioning");

  /** It is ready for use. */
  public static final AddOnState PROVISIONED = new AddOnState("provisioned");

  /** It was removed, or could not be provisioned. */
  public static final AddOnState DEPROVISIONED = new AddOnState("deprovisioned");

  @Override
  public String toString() {
    return value;
  }
}
