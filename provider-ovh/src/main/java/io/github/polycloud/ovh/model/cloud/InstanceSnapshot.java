// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.Objects;

/**
 * Request to create an image of an instance.
 *
 * @param snapshotName the name of the image
 * @since 0.1.0
 */
public record InstanceSnapshot(String snapshotName) {
  /** Rejects null components. */
  public InstanceSnapshot {
    Objects.requireNonNull(snapshotName, "snapshotName");
  }
}
