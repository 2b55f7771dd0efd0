// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.platform.Region;
import org.jspecify.annotations.Nullable;

/**
 * The capabilities of an add-on service in a region. Only beta and generally available services are
 * listed.
 *
 * @param id unique id, a UUID
 * @param addonService the add-on service
 * @param region the region
 * @param supportsPrivateNetworking whether it supports private spaces in this region
 * @since 0.1.0
 */
public record AddOnRegionCapability(
    String id,
    @Nullable AddOnService addonService,
    @Nullable Region region,
    boolean supportsPrivateNetworking) {}
