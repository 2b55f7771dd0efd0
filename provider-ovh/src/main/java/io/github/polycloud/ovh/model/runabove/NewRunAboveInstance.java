// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.runabove;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An instance to create.
 *
 * @param flavorId its flavor
 * @param imageId its image
 * @param name its name
 * @param region the region
 * @param sshKeyName its SSH key
 * @since 0.1.0
 */
public record NewRunAboveInstance(
    String flavorId, String imageId, String name, String region, @Nullable String sshKeyName) {
  /** Rejects null components. */
  public NewRunAboveInstance {
    Objects.requireNonNull(flavorId, "flavorId");
    Objects.requireNonNull(imageId, "imageId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(region, "region");
  }
}
