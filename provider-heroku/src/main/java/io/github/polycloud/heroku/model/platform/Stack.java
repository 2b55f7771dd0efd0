package io.github.polycloud.heroku.model.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What apps run on: an operating system and its libraries.
 *
 * @param id unique id, a UUID
 * @param name unique name, for example {@code heroku-24}
 * @param state whom it is for
 * @param isDefault whether new apps run on it
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Stack(
    String id,
    String name,
    @Nullable StackState state,
    @JsonProperty("default") boolean isDefault,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
