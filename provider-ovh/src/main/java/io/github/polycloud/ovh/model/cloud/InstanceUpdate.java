// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.Objects;

/**
 * Update of an instance.
 *
 * @param instanceName the name
 * @since 0.1.0
 */
public record InstanceUpdate(String instanceName) {
  /** Rejects null components. */
  public InstanceUpdate {
    Objects.requireNonNull(instanceName, "instanceName");
  }
}
