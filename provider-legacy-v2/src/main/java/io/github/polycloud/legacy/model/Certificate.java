package io.github.polycloud.legacy.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A certificate.
 *
 * @param domain the hostname it was set for
 * @param expiresAt when it ends
 * @param subject whom it names
 * @param issuer who signed it
 */
public record Certificate(
    @Nullable String domain,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant expiresAt,
    @Nullable String subject,
    @Nullable String issuer) {}
