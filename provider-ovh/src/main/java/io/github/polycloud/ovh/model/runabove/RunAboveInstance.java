package io.github.polycloud.ovh.model.runabove;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance, as the list showed it.
 *
 * @param instanceId its id
 * @param name its name
 * @param ip its address
 * @param region the region
 * @param flavorId its size
 * @param imageId what it started from
 * @param keyName the key that opens it
 * @param status what it is doing
 * @param created when it was made
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
