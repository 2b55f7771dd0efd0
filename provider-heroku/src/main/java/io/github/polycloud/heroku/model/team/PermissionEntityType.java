// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of a permission entity. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class PermissionEntityType extends ExtensibleEnum {
  private static final Values<PermissionEntityType> VALUES = Values.of(PermissionEntityType::new);

  /** An app. */
  public static final PermissionEntityType APP = VALUES.get("app");

  /** A private space. */
  public static final PermissionEntityType SPACE = VALUES.get("space");

  private PermissionEntityType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PermissionEntityType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
