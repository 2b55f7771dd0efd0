package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a domain name is in its life. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record DomainState(@JsonValue String value) {
  /** It is held. */
  public static final DomainState OK = new DomainState("ok");

  /** Its last day has passed. */
  public static final DomainState EXPIRED = new DomainState("expired");

  /** It is free again. */
  public static final DomainState DELETED = new DomainState("deleted");

  /** Somebody contests it. */
  public static final DomainState DISPUTE = new DomainState("dispute");

  /** It was lost and can be bought back. */
  public static final DomainState RESTORABLE = new DomainState("restorable");

  /** It is leaving for another registrar. */
  public static final DomainState OUTGOING_TRANSFER = new DomainState("outgoing_transfer");

  /** It is being registered. */
  public static final DomainState PENDING_CREATE = new DomainState("pending_create");

  /** It is being deleted. */
  public static final DomainState PENDING_DELETE = new DomainState("pending_delete");

  /** It is coming from another registrar. */
  public static final DomainState PENDING_INCOMING_TRANSFER =
      new DomainState("pending_incoming_transfer");

  /** It is being set up. */
  public static final DomainState PENDING_INSTALLATION = new DomainState("pending_installation");

  /** The registry suspended it. */
  public static final DomainState REGISTRY_SUSPENDED = new DomainState("registry_suspended");

  /** OVH suspended it. */
  public static final DomainState TECHNICAL_SUSPENDED = new DomainState("technical_suspended");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainState {}

  @Override
  public String toString() {
    return value;
  }
}
