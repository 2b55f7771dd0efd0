// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import java.util.Objects;

/**
 * The location of review apps: a region or a private space.
 *
 * @param id name of the region, or id of the space
 * @param type region or space
 * @since 0.1.0
 */
public record DeployTarget(String id, DeployTargetType type) {
  /** Creates a target from the name of a region. */
  public static DeployTarget region(String name) {
    Objects.requireNonNull(name, "name");
    return new DeployTarget(name, DeployTargetType.REGION);
  }

  /** Creates a target from the id of a private space. */
  public static DeployTarget space(String id) {
    Objects.requireNonNull(id, "id");
    return new DeployTarget(id, DeployTargetType.SPACE);
  }
}
