package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the files of a domain follow a repository. An open set: a word that no constant names is kept
 * as the service sent it.
 *
 * @param value the word
 */
public record VcsStatus(@JsonValue String value) {
  /** They follow it. */
  public static final VcsStatus CREATED = new VcsStatus("created");

  /** They are being connected. */
  public static final VcsStatus CREATING = new VcsStatus("creating");

  /** They are being disconnected. */
  public static final VcsStatus DELETING = new VcsStatus("deleting");

  /** They follow none. */
  public static final VcsStatus DISABLED = new VcsStatus("disabled");

  /** The last time failed. */
  public static final VcsStatus ERROR = new VcsStatus("error");

  /** The first time failed. */
  public static final VcsStatus INITIAL_ERROR = new VcsStatus("initialError");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VcsStatus {}

  @Override
  public String toString() {
    return value;
  }
}
