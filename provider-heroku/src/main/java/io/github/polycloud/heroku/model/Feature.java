// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feature that can be enabled for an account, an app or a team.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param displayName display name
 * @param description description
 * @param enabled whether it is enabled
 * @param state its availability, for example {@code public}
 * @param docUrl URL of the documentation
 * @param feedbackEmail email address for feedback
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Feature(
    String id,
    String name,
    @Nullable String displayName,
    @Nullable String description,
    boolean enabled,
    @Nullable String state,
    @Nullable String docUrl,
    @Nullable String feedbackEmail,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
