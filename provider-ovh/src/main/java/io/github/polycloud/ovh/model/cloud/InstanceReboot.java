// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.Objects;

/**
 * Request to reboot an instance.
 *
 * @param type the type of reboot
 * @since 0.1.0
 */
public record InstanceReboot(RebootType type) {
  /** Rejects null components. */
  public InstanceReboot {
    Objects.requireNonNull(type, "type");
  }
}
