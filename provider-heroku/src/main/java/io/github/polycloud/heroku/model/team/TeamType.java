// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of a team. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class TeamType extends ExtensibleEnum {
  private static final Values<TeamType> VALUES = Values.of(TeamType::new);

  /** A standalone team. */
  public static final TeamType TEAM = VALUES.get("team");

  /** A team of an enterprise account. */
  public static final TeamType ENTERPRISE = VALUES.get("enterprise");

  private TeamType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TeamType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
