// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import io.github.polycloud.ovh.model.service.IamMetadata;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DNS zone.
 *
 * @param name its name
 * @param nameServers its name servers
 * @param hasDnsAnycast whether they are anycast servers
 * @param dnssecSupported whether DNSSEC is supported
 * @param lastUpdate when it was last updated
 * @param iam its IAM metadata
 * @since 0.1.0
 */
public record Zone(
    String name,
    List<String> nameServers,
    @Nullable Boolean hasDnsAnycast,
    @Nullable Boolean dnssecSupported,
    @Nullable Instant lastUpdate,
    @Nullable IamMetadata iam) {}
