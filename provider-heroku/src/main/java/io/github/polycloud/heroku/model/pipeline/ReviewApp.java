package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app that lives as long as a branch is under review.
 *
 * @param id unique id, a UUID
 * @param app the app, by its id, once there is one
 * @param appSetup the setup that makes it, by its id
 * @param pipeline the pipeline, by its id
 * @param branch the branch it shows
 * @param forkRepo the fork the branch is in
 * @param prNumber number of its pull request
 * @param status how far it is
 * @param errorStatus at what it failed
 * @param message what to tell people about it
 * @param creator who made it
 * @param waitForCi whether it is built only when tests have passed
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
