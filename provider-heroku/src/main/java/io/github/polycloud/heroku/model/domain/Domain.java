package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hostname of an app.
 *
 * @param id unique id, a UUID
 * @param hostname the name
 * @param kind whose it is
 * @param cname what DNS should point to
 * @param status how far that is
 * @param acmStatus how far its managed certificate is
 * @param acmStatusReason why
 * @param sniEndpoint the certificate it is served with
 * @param app the app it belongs to
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Domain(
    String id,
    String hostname,
    @Nullable DomainKind kind,
    @Nullable String cname,
    @Nullable DomainStatus status,
    @Nullable String acmStatus,
    @Nullable String acmStatusReason,
    @Nullable Reference sniEndpoint,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
