// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import org.jspecify.annotations.Nullable;

/**
 * An IP address of an instance.
 *
 * @param ip the address
 * @param type {@code public} or {@code private}
 * @param version 4 or 6
 * @param networkId the network
 * @param gatewayIp the gateway address
 * @since 0.1.0
 */
public record IpAddress(
    String ip, String type, @Nullable Long version, String networkId, @Nullable String gatewayIp) {}
