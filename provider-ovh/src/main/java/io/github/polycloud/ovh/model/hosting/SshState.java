package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a user may log in by SSH. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record SshState(@JsonValue String value) {
  /** For commands and files. */
  public static final SshState ACTIVE = new SshState("active");

  /** For files. */
  public static final SshState SFTP_ONLY = new SshState("sftponly");

  /** Not at all. */
  public static final SshState NONE = new SshState("none");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SshState {}

  @Override
  public String toString() {
    return value;
  }
}
