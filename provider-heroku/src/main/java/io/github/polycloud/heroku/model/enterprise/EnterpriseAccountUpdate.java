// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an enterprise account. Null fields are unchanged.
 *
 * @param name a new name
 * @since 0.1.0
 */
public record EnterpriseAccountUpdate(@Nullable String name) {
  /** Changes the name. */
  public static EnterpriseAccountUpdate renameTo(String name) {
    Objects.requireNonNull(name, "name");
    return new EnterpriseAccountUpdate(name);
  }
}
