package io.github.polycloud.heroku.model.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate on an address of its own, as apps had them before SNI.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param cname what DNS should point to
 * @param certificateChain the certificate and those above it, as PEM
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record SslEndpoint(
    String id,
    String name,
    @Nullable String cname,
    @Nullable String certificateChain,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
