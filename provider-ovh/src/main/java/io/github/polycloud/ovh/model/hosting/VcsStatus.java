// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of the connection of a domain to a Git repository. Values without a constant are kept as
 * the service sent them.
 *
 * @since 0.1.0
 */
public final class VcsStatus extends ExtensibleEnum {
  private static final Values<VcsStatus> VALUES = Values.of(VcsStatus::new);

  /** Connected. */
  public static final VcsStatus CREATED = VALUES.get("created");

  /** Being connected. */
  public static final VcsStatus CREATING = VALUES.get("creating");

  /** Being disconnected. */
  public static final VcsStatus DELETING = VALUES.get("deleting");

  /** Not connected. */
  public static final VcsStatus DISABLED = VALUES.get("disabled");

  /** The last deployment failed. */
  public static final VcsStatus ERROR = VALUES.get("error");

  /** The first deployment failed. */
  public static final VcsStatus INITIAL_ERROR = VALUES.get("initialError");

  private VcsStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VcsStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
