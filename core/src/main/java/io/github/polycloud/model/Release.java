// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release: a version of code and configuration that an app has run or runs.
 *
 * @param id the provider's id, which identifies the release in operations on the app
 * @param version version number, which increases with each release of the app; null if releases of
 *     the provider have no numbers
 * @param description human-readable description of the change
 * @param user who created it
 * @param status the status
 * @param providerStatus the provider's word for the status; null if it has none
 * @param current whether the app currently runs it
 * @param createdAt time of creation
 * @since 0.1.0
 */
public record Release(
    String id,
    @Nullable Long version,
    String description,
    @Nullable String user,
    ReleaseStatus status,
    @Nullable String providerStatus,
    boolean current,
    @Nullable Instant createdAt) {}
