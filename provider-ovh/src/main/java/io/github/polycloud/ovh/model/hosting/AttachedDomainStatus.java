// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of an attached domain. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class AttachedDomainStatus extends ExtensibleEnum {
  private static final Values<AttachedDomainStatus> VALUES = Values.of(AttachedDomainStatus::new);

  /** Attached. */
  public static final AttachedDomainStatus CREATED = VALUES.get("created");

  /** A task is attaching it. */
  public static final AttachedDomainStatus CREATING = VALUES.get("creating");

  /** A task is changing it. */
  public static final AttachedDomainStatus UPDATING = VALUES.get("updating");

  /** A task is detaching it. */
  public static final AttachedDomainStatus DELETING = VALUES.get("deleting");

  private AttachedDomainStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AttachedDomainStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
