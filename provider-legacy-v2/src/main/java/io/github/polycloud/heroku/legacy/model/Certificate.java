// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An SSL certificate.
 *
 * @param domain the hostname it was configured for
 * @param expiresAt time of expiry
 * @param subject the subject
 * @param issuer the issuer
 * @since 0.1.0
 */
public record Certificate(
    @Nullable String domain,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant expiresAt,
    @Nullable String subject,
    @Nullable String issuer) {}
