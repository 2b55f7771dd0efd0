// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.Objects;

/**
 * Request to reinstall an instance; its data is lost.
 *
 * @param imageId its image
 * @since 0.1.0
 */
public record InstanceReinstall(String imageId) {
  /** Rejects null components. */
  public InstanceReinstall {
    Objects.requireNonNull(imageId, "imageId");
  }
}
