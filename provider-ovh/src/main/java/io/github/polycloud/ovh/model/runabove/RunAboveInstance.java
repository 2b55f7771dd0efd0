// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.runabove;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance, as the list returned it.
 *
 * @param instanceId its id
 * @param name its name
 * @param ip its address
 * @param region the region
 * @param flavorId its flavor
 * @param imageId its image
 * @param keyName its SSH key
 * @param status its status
 * @param created when it was created
 * @since 0.1.0
 */
public record RunAboveInstance(
    String instanceId,
    @Nullable String name,
    @Nullable String ip,
    @Nullable String region,
    @Nullable String flavorId,
    @Nullable String imageId,
    @Nullable String keyName,
    @Nullable String status,
    @Nullable Instant created) {}
