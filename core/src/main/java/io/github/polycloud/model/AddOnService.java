// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A service that can be installed on apps.
 *
 * @param name name to install it by
 * @param displayName human-readable name
 * @param providerState the provider's release stage of the service, such as {@code beta} or {@code
 *     ga}
 * @since 0.1.0
 */
public record AddOnService(
    String name, @Nullable String displayName, @Nullable String providerState) {}
