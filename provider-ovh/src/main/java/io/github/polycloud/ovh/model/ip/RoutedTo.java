// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.ip;

import org.jspecify.annotations.Nullable;

/**
 * Target of the routing of an IP address block.
 *
 * @param serviceName the service name; null if it is not routed
 * @since 0.1.0
 */
public record RoutedTo(@Nullable String serviceName) {}
