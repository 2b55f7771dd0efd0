// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param id the provider's id
 * @param name name that identifies the app in all operations
 * @param owner email address of the owner
 * @param webUrl web URL
 * @param region name of the region
 * @param stack base image or runtime
 * @param maintenance whether the maintenance page is enabled, if the provider says so
 * @param createdAt time of creation
 * @since 0.1.0
 */
public record App(
    String id,
    String name,
    @Nullable String owner,
    @Nullable URI webUrl,
    @Nullable String region,
    @Nullable String stack,
    Maintenance maintenance,
    @Nullable Instant createdAt) {}
