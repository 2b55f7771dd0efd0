// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.internal.arguments.Elements;
import java.util.List;

/**
 * A change of the permissions of a user in a private space.
 *
 * @param permissions the complete new set
 * @since 0.1.0
 */
public record SpaceAppAccessUpdate(List<Permission> permissions) {
  /** Rejects null components. */
  public SpaceAppAccessUpdate {
    permissions = Elements.copyOf("permissions", permissions);
  }

  /** Replaces the permissions, for example with {@code create_apps}. */
  public static SpaceAppAccessUpdate permissions(String... permissions) {
    return new SpaceAppAccessUpdate(
        Elements.listOf("permissions", permissions).stream()
            .map(name -> new Permission(name, null))
            .toList());
  }
}
