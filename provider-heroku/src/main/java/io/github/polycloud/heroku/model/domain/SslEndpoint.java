// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A legacy SSL endpoint: a certificate on a dedicated address, as used before SNI.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param cname the DNS target
 * @param certificateChain certificate chain, PEM
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record SslEndpoint(
    String id,
    String name,
    @Nullable String cname,
    @Nullable String certificateChain,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
