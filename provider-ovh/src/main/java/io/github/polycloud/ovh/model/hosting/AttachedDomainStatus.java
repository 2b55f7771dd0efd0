package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of an attached domain. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record AttachedDomainStatus(@JsonValue String value) {
  /** Attached. */
  public static final AttachedDomainStatus CREATED = new AttachedDomainStatus("created");

  /** A task is attaching it. */
  public static final AttachedDomainStatus CREATING = new AttachedDomainStatus("creating");

  /** A task is changing it. */
  public static final AttachedDomainStatus UPDATING = new AttachedDomainStatus("updating");

  /** A task is detaching it. */
  public static final AttachedDomainStatus DELETING = new AttachedDomainStatus("deleting");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AttachedDomainStatus {}

  @Override
  public String toString() {
    return value;
  }
}
