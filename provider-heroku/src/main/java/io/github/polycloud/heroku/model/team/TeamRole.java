// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The role of a user in a team or its apps. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class TeamRole extends ExtensibleEnum {
  private static final Values<TeamRole> VALUES = Values.of(TeamRole::new);

  /** The owner. */
  public static final TeamRole OWNER = VALUES.get("owner");

  /** Full access, including billing and members. */
  public static final TeamRole ADMIN = VALUES.get("admin");

  /** Access to the team's apps. */
  public static final TeamRole MEMBER = VALUES.get("member");

  /** Read-only access. */
  public static final TeamRole VIEWER = VALUES.get("viewer");

  /** Access to individual apps without being a member. */
  public static final TeamRole COLLABORATOR = VALUES.get("collaborator");

  private TeamRole(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TeamRole of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
