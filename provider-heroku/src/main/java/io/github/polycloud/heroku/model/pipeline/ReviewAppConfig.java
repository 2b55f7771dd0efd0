package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * How a pipeline makes review apps.
 *
 * @param pipelineId id of the pipeline
 * @param repo the repository it watches
 * @param automaticReviewApps whether each pull request gets one
 * @param deployTarget where they run
 * @param destroyStaleApps whether those that nobody deploys to are taken away
 * @param staleDays after how many days
 * @param waitForCi whether they are made only when tests have passed
 * @param baseName what their names begin with
 */
public record ReviewAppConfig(
    @Nullable String pipelineId,
    @Nullable GitRepository repo,
    boolean automaticReviewApps,
    @Nullable DeployTarget deployTarget,
    boolean destroyStaleApps,
    @Nullable Integer staleDays,
    boolean waitForCi,
    @Nullable String baseName) {}
