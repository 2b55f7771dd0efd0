package io.github.polycloud.ovh.model.domain;

import io.github.polycloud.ovh.model.service.IamMetadata;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DNS zone.
 *
 * @param name its name
 * @param nameServers the name servers that answer for it
 * @param hasDnsAnycast whether they are close to everybody
 * @param dnssecSupported whether its answers can be signed
 * @param lastUpdate when it was last published
 * @param iam its name in policies
 */
public record Zone(
    String name,
    List<String> nameServers,
    boolean hasDnsAnycast,
    boolean dnssecSupported,
    @Nullable Instant lastUpdate,
    @Nullable IamMetadata iam) {}
