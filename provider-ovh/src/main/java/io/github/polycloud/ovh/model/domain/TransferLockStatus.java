// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of the lock against transfers of a domain name to another registrar. Values without a
 * constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class TransferLockStatus extends ExtensibleEnum {
  private static final Values<TransferLockStatus> VALUES = Values.of(TransferLockStatus::new);

  /** Locked. */
  public static final TransferLockStatus LOCKED = VALUES.get("locked");

  /** Being locked. */
  public static final TransferLockStatus LOCKING = VALUES.get("locking");

  /** Unlocked. */
  public static final TransferLockStatus UNLOCKED = VALUES.get("unlocked");

  /** Being unlocked. */
  public static final TransferLockStatus UNLOCKING = VALUES.get("unlocking");

  /** Not supported by the registry. */
  public static final TransferLockStatus UNAVAILABLE = VALUES.get("unavailable");

  private TransferLockStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TransferLockStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
