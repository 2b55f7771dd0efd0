package io.github.polycloud.heroku.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an account, an app or a team can switch on or off.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param displayName name for people
 * @param description what it does
 * @param enabled whether it is on
 * @param state whom it is offered to, for example {@code public}
 * @param docUrl where it is explained
 * @param feedbackEmail where to write about it
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
