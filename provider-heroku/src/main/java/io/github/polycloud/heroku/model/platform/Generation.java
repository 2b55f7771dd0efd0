package io.github.polycloud.heroku.model.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the platform as a whole.
 *
 * @param id unique id, a UUID
 * @param name unique name: {@code cedar}, {@code fir}
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Generation(
    String id, String name, @Nullable Instant createdAt, @Nullable Instant updatedAt) {}
