// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The access of a collaborator. An extensible enum: a value without a constant is retained as the
 * service sent it.
 *
 * @since 0.1.0
 */
public final class Access extends ExtensibleEnum {
  private static final Values<Access> VALUES = Values.of(Access::new);

  /** Full access as the owner. */
  public static final Access OWNER = VALUES.get("owner");

  /** Read and write access. */
  public static final Access EDIT = VALUES.get("edit");

  /** Read-only access. */
  public static final Access VIEW = VALUES.get("view");

  private Access(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Access of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
