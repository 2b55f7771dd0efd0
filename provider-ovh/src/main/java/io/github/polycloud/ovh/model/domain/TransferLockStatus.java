package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of the lock against transfers of a domain name to another registrar. Values without a
 * constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record TransferLockStatus(@JsonValue String value) {
  /** Locked. */
  public static final TransferLockStatus LOCKED = new TransferLockStatus("locked");

  /** Being locked. */
  public static final TransferLockStatus LOCKING = new TransferLockStatus("locking");

  /** Unlocked. */
  public static final TransferLockStatus UNLOCKED = new TransferLockStatus("unlocked");

  /** Being unlocked. */
  public static final TransferLockStatus UNLOCKING = new TransferLockStatus("unlocking");

  /** Not supported by the registry. */
  public static final TransferLockStatus UNAVAILABLE = new TransferLockStatus("unavailable");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TransferLockStatus {}

  @Override
  public String toString() {
    return value;
  }
}
