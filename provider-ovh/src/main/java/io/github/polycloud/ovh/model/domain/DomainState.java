// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * State of a domain name. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class DomainState extends ExtensibleEnum {
  private static final Values<DomainState> VALUES = Values.of(DomainState::new);

  /** Registered. */
  public static final DomainState OK = VALUES.get("ok");

  /** Expired. */
  public static final DomainState EXPIRED = VALUES.get("expired");

  /** Deleted. */
  public static final DomainState DELETED = VALUES.get("deleted");

  /** Disputed. */
  public static final DomainState DISPUTE = VALUES.get("dispute");

  /** Deleted, but can be restored. */
  public static final DomainState RESTORABLE = VALUES.get("restorable");

  /** Being transferred to another registrar. */
  public static final DomainState OUTGOING_TRANSFER = VALUES.get("outgoing_transfer");

  /** Being registered. */
  public static final DomainState PENDING_CREATE = VALUES.get("pending_create");

  /** Being deleted. */
  public static final DomainState PENDING_DELETE = VALUES.get("pending_delete");

  /** Being transferred from another registrar. */
  public static final DomainState PENDING_INCOMING_TRANSFER =
      VALUES.get("pending_incoming_transfer");

  /** Being set up. */
  public static final DomainState PENDING_INSTALLATION = VALUES.get("pending_installation");

  /** Suspended by the registry. */
  public static final DomainState REGISTRY_SUSPENDED = VALUES.get("registry_suspended");

  /** Suspended by OVH. */
  public static final DomainState TECHNICAL_SUSPENDED = VALUES.get("technical_suspended");

  private DomainState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DomainState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
