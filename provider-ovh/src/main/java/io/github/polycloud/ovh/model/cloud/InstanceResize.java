// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.Objects;

/**
 * Request to change the flavor of an instance.
 *
 * @param flavorId its new flavor
 * @since 0.1.0
 */
public record InstanceResize(String flavorId) {
  /** Rejects null components. */
  public InstanceResize {
    Objects.requireNonNull(flavorId, "flavorId");
  }
}
