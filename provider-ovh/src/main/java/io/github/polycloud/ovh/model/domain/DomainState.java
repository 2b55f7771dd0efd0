package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * State of a domain name. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record DomainState(@JsonValue String value) {
  /** Registered. */
  public static final DomainState OK = new DomainState("ok");

  /** Expired. */
  public static final DomainState EXPIRED = new DomainState("expired");

  /** Deleted. */
  public static final DomainState DELETED = new DomainState("deleted");

  /** Disputed. */
  public static final DomainState DISPUTE = new DomainState("dispute");

  /** Deleted, but can be restored. */
  public static final DomainState RESTORABLE = new DomainState("restorable");

  /** Being transferred to another registrar. */
  public static final DomainState OUTGOING_TRANSFER = new DomainState("outgoing_transfer");

  /** Being registered. */
  public static final DomainState PENDING_CREATE = new DomainState("pending_create");

  /** Being deleted. */
  public static final DomainState PENDING_DELETE = new DomainState("pending_delete");

  /** Being transferred from another registrar. */
  public static final DomainState PENDING_INCOMING_TRANSFER =
      new DomainState("pending_incoming_transfer");

  /** Being set up. */
  public static final DomainState PENDING_INSTALLATION = new DomainState("pending_installation");

  /** Suspended by the registry. */
  public static final DomainState REGISTRY_SUSPENDED = new DomainState("registry_suspended");

  /** Suspended by OVH. */
  public static final DomainState TECHNICAL_SUSPENDED = new DomainState("technical_suspended");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainState {}

  @Override
  public String toString() {
    return value;
  }
}
