package io.github.polycloud.heroku.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hostname of an app.
 *
 * @param id unique id, a UUID
 * @param hostname the name
 * @param kind {@code heroku} or {@code custom}
 * @param cname what DNS should point to
 * @param status how far it is
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
    @Nullable String kind,
    @Nullable String cname,
    @Nullable String status,
    @Nullable String acmStatus,
    @Nullable String acmStatusReason,
    @Nullable Reference sniEndpoint,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
