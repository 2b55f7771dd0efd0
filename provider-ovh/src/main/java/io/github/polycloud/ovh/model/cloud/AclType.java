// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Access right of another account to a project. Values without a constant are kept as the service
 * sent them.
 *
 * @since 0.1.0
 */
public final class AclType extends ExtensibleEnum {
  private static final Values<AclType> VALUES = Values.of(AclType::new);

  /** Read access. */
  public static final AclType READ_ONLY = VALUES.get("readOnly");

  /** Read and write access. */
  public static final AclType READ_WRITE = VALUES.get("readWrite");

  private AclType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AclType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
