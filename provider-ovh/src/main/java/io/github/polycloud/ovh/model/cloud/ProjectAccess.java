// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Access of the account to a project. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ProjectAccess extends ExtensibleEnum {
  private static final Values<ProjectAccess> VALUES = Values.of(ProjectAccess::new);

  /** Full access. */
  public static final ProjectAccess FULL = VALUES.get("full");

  /** Restricted access. */
  public static final ProjectAccess RESTRICTED = VALUES.get("restricted");

  private ProjectAccess(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectAccess of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
