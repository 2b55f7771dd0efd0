// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of an app to another owner.
 *
 * @param id unique id, a UUID
 * @param state its state
 * @param app the app
 * @param owner the current owner
 * @param recipient the new owner
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record AppTransfer(
    String id,
    @Nullable AppTransferState state,
    @Nullable Reference app,
    @Nullable UserReference owner,
    @Nullable UserReference recipient,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
