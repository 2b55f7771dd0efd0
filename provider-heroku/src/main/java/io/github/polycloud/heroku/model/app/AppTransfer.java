package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app on its way to another owner.
 *
 * @param id unique id, a UUID
 * @param state what became of it
 * @param app the app
 * @param owner who gives it
 * @param recipient who is to get it
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record AppTransfer(
    String id,
    @Nullable AppTransferState state,
    @Nullable Reference app,
    @Nullable UserReference owner,
    @Nullable UserReference recipient,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
