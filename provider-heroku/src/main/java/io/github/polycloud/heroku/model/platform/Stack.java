// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stack: the operating system and libraries that apps run on.
 *
 * @param id unique id, a UUID
 * @param name unique name, for example {@code heroku-24}
 * @param state its release state
 * @param isDefault whether it is the default for new apps
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Stack(
    String id,
    String name,
    @Nullable StackState state,
    @JsonProperty("default") boolean isDefault,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
