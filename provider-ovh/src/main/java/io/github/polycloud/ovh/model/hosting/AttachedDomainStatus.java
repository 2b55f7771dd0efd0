package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether an attached domain is in force. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record AttachedDomainStatus(@JsonValue String value) {
  /** It is. */
  public static final AttachedDomainStatus CREATED = new AttachedDomainStatus("created");

  /** A task is attaching it. */
  public static final AttachedDomainStatus CREATING = new AttachedDomainStatus("creating");

  /** A task is changing it. */
  public static final AttachedDomainStatus UPDATING = new AttachedDomainStatus("updating");

  /** A task is detaching it. */
  public static final AttachedDomainStatus DELETING = new AttachedDomainStatus("deleting");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AttachedDomainStatus {}

  @Override
  public String toString() {
    return value;
  }
}
