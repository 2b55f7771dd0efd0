package io.github.polycloud.ovh.model.runabove;

import org.jspecify.annotations.Nullable;

/**
 * An instance to start.
 *
 * @param flavorId its size
 * @param imageId what it starts from
 * @param name its name
 * @param region the region
 * @param sshKeyName the key that opens it
 */
public record NewRunAboveInstance(
    String flavorId, String imageId, String name, String region, @Nullable String sshKeyName) {}
