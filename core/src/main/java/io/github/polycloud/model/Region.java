// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A region of a provider.
 *
 * @param name name that identifies the region in operations
 * @param displayName human-readable name
 * @param country country, as the provider writes it
 * @param available whether new resources can currently be created in it
 * @since 0.1.0
 */
public record Region(
    String name, @Nullable String displayName, @Nullable String country, boolean available) {}
