// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.runabove;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance with all details.
 *
 * @param instanceId its id
 * @param name its name
 * @param region the region
 * @param status its status
 * @param created when it was created
 * @param ipv4 its address
 * @param ips all its addresses
 * @param flavor its flavor, as raw fields
 * @param image its image, as raw fields
 * @param sshKey its SSH key, as raw fields
 * @since 0.1.0
 */
public record RunAboveInstanceDetail(
    String instanceId,
    @Nullable String name,
    @Nullable String region,
    @Nullable String status,
    @Nullable Instant created,
    @Nullable String ipv4,
    @Nullable List<String> ips,
    @Nullable Map<String, Object> flavor,
    @Nullable Map<String, Object> image,
    @Nullable Map<String, Object> sshKey) {}
