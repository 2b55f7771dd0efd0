// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A dedicated or virtual server.
 *
 * @param id name or id that identifies the server in operations
 * @param kind the kind of server
 * @param name human-readable name
 * @param state the state
 * @param providerState the provider's word for the state; null if it has none
 * @param region name of the region or datacenter
 * @param ip main IP address
 * @since 0.1.0
 */
public record Server(
    String id,
    ServerKind kind,
    @Nullable String name,
    ServerState state,
    @Nullable String providerState,
    @Nullable String region,
    @Nullable String ip) {}
