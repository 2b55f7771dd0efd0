package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of the connection of a domain to a Git repository. Values without a constant are kept as
 * the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record VcsStatus(@JsonValue String value) {
  /** Connected. */
  public static final VcsStatus CREATED = new VcsStatus("created");

  /** Being connected. */
  public static final VcsStatus CREATING = new VcsStatus("creating");

  /** Being disconnected. */
  public static final VcsStatus DELETING = new VcsStatus("deleting");

  /** Not connected. */
  public static final VcsStatus DISABLED = new VcsStatus("disabled");

  /** The last deployment failed. */
  public static final VcsStatus ERROR = new VcsStatus("error");

  /** The first deployment failed. */
  public static final VcsStatus INITIAL_ERROR = new VcsStatus("initialError");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VcsStatus {}

  @Override
  public String toString() {
    return value;
  }
}
