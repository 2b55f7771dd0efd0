// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The role of a collaborator. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class CollaboratorRole extends ExtensibleEnum {
  private static final Values<CollaboratorRole> VALUES = Values.of(CollaboratorRole::new);

  /** The owner of the app. */
  public static final CollaboratorRole OWNER = VALUES.get("owner");

  /** An administrator of the team that owns the app. */
  public static final CollaboratorRole ADMIN = VALUES.get("admin");

  /** A member of the team that owns the app. */
  public static final CollaboratorRole MEMBER = VALUES.get("member");

  /** A user who was added to the app. */
  public static final CollaboratorRole COLLABORATOR = VALUES.get("collaborator");

  private CollaboratorRole(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CollaboratorRole of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
