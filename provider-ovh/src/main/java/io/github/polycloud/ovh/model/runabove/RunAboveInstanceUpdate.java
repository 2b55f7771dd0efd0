// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.runabove;

import java.util.Objects;

/**
 * Update of an instance.
 *
 * @param name the name
 * @since 0.1.0
 */
public record RunAboveInstanceUpdate(String name) {
  /** Rejects null components. */
  public RunAboveInstanceUpdate {
    Objects.requireNonNull(name, "name");
  }
}
