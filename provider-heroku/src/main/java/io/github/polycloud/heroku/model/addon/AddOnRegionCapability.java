package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.platform.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a service can do in a region. Only services in beta or open to everybody are told.
 *
 * @param id unique id, a UUID
 * @param addonService the service
 * @param region the region
 * @param supportsPrivateNetworking whether it can be had in private spaces there
 */
public record AddOnRegionCapability(
    String id,
    @Nullable AddOnService addonService,
    @Nullable Region region,
    boolean supportsPrivateNetworking) {}
