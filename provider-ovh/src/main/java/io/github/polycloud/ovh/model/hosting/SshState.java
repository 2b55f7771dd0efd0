package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * SSH access of a user. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record SshState(@JsonValue String value) {
  /** Shell and file access. */
  public static final SshState ACTIVE = new SshState("active");

  /** File access only. */
  public static final SshState SFTP_ONLY = new SshState("sftponly");

  /** No access. */
  public static final SshState NONE = new SshState("none");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SshState {}

  @Override
  public String toString() {
    return value;
  }
}
