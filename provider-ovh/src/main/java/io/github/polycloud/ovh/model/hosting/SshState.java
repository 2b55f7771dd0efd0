// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * SSH access of a user. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class SshState extends ExtensibleEnum {
  private static final Values<SshState> VALUES = Values.of(SshState::new);

  /** Shell and file access. */
  public static final SshState ACTIVE = VALUES.get("active");

  /** File access only. */
  public static final SshState SFTP_ONLY = VALUES.get("sftponly");

  /** No access. */
  public static final SshState NONE = VALUES.get("none");

  private SshState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SshState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
