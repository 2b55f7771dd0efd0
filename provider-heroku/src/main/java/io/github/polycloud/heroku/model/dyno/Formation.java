package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One process type of an app.
 *
 * @param id unique id, a UUID
 * @param type name in the Procfile
 * @param quantity how many dynos should run
 * @param dynoSize size of each
 * @param size size as a word; Heroku wants {@code dynoSize} to be used
 * @param command what they run
 * @param app the app it belongs to
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Formation(
    String id,
    String type,
    int quantity,
    @Nullable Reference dynoSize,
    @Nullable String size,
    @Nullable String command,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
