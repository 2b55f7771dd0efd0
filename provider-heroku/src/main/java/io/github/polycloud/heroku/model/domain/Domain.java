// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A domain of an app.
 *
 * @param id unique id, a UUID
 * @param hostname the hostname
 * @param kind whether it is a Heroku domain or a custom one
 * @param cname the DNS target
 * @param status status of the DNS target
 * @param acmStatus status of its managed certificate
 * @param acmStatusReason reason for that status
 * @param sniEndpoint its SNI endpoint
 * @param app its app
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
