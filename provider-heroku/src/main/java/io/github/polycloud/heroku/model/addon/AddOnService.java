// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An add-on service of the catalog.
 *
 * @param id unique id, a UUID
 * @param name unique name, for example {@code heroku-postgresql}
 * @param humanName display name
 * @param state its release state
 * @param cliPluginName npm package of its CLI plugin
 * @param supportsMultipleInstallations whether an app may have several instances
 * @param supportsSharing whether instances can be attached to apps that are not billed for them
 * @param supportedGenerations supported generations of the platform
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record AddOnService(
    String id,
    String name,
    @Nullable String humanName,
    @Nullable AddOnServiceState state,
    @Nullable String cliPluginName,
    boolean supportsMultipleInstallations,
    boolean supportsSharing,
    @Nullable List<Reference> supportedGenerations,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
