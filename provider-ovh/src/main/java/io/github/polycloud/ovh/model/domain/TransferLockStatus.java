package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a domain name can be taken to another registrar. An open set: a word that no constant
 * names is kept as the service sent it.
 *
 * @param value the word
 */
public record TransferLockStatus(@JsonValue String value) {
  /** It cannot. */
  public static final TransferLockStatus LOCKED = new TransferLockStatus("locked");

  /** It soon cannot. */
  public static final TransferLockStatus LOCKING = new TransferLockStatus("locking");

  /** It can. */
  public static final TransferLockStatus UNLOCKED = new TransferLockStatus("unlocked");

  /** It soon can. */
  public static final TransferLockStatus UNLOCKING = new TransferLockStatus("unlocking");

  /** Its registry knows no lock. */
  public static final TransferLockStatus UNAVAILABLE = new TransferLockStatus("unavailable");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TransferLockStatus {}

  @Override
  public String toString() {
    return value;
  }
}
