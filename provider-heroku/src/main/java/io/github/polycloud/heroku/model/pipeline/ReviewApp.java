// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review app: a temporary app for a branch or pull request.
 *
 * @param id unique id, a UUID
 * @param app the app; only its id; null until it is created
 * @param appSetup its setup; only the id
 * @param pipeline the pipeline; only its id
 * @param branch its branch
 * @param forkRepo the fork that contains the branch
 * @param prNumber pull request number
 * @param status its status
 * @param errorStatus the status at which it failed; null unless failed
 * @param message human-readable message
 * @param creator the user who created it
 * @param waitForCi whether it waits for CI to pass
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record ReviewApp(
    String id,
    @Nullable Reference app,
    @Nullable Reference appSetup,
    @Nullable Reference pipeline,
    String branch,
    @Nullable GitRepository forkRepo,
    @Nullable Long prNumber,
    ReviewAppStatus status,
    @Nullable String errorStatus,
    @Nullable String message,
    @Nullable UserReference creator,
    boolean waitForCi,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
