package io.github.polycloud.heroku.model.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something of the platform that a team can have or not.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param displayName its name for people
 * @param description what it does
 * @param docUrl where it is explained
 * @param enabled whether the team has it
 * @param state whom it is open to, for example {@code public}
 * @param feedbackEmail where to write about it
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record TeamFeature(
    String id,
    String name,
    @Nullable String displayName,
    @Nullable String description,
    @Nullable String docUrl,
    boolean enabled,
    @Nullable String state,
    @Nullable String feedbackEmail,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
