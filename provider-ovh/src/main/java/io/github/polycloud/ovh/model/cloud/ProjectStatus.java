// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Lifecycle state of a project. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ProjectStatus extends ExtensibleEnum {
  private static final Values<ProjectStatus> VALUES = Values.of(ProjectStatus::new);

  /** Being created. */
  public static final ProjectStatus CREATING = VALUES.get("creating");

  /** Usable. */
  public static final ProjectStatus OK = VALUES.get("ok");

  /** Suspended, for example because of a debt. */
  public static final ProjectStatus SUSPENDED = VALUES.get("suspended");

  /** Being deleted. */
  public static final ProjectStatus DELETING = VALUES.get("deleting");

  /** Deleted. */
  public static final ProjectStatus DELETED = VALUES.get("deleted");

  private ProjectStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
