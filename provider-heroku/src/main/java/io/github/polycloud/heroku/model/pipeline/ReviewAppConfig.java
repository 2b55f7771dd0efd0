// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * The review app configuration of a pipeline.
 *
 * @param pipelineId id of the pipeline
 * @param repo its repository
 * @param automaticReviewApps whether to create one for each pull request
 * @param deployTarget location of the review apps
 * @param destroyStaleApps whether to destroy stale review apps
 * @param staleDays days without a deployment after which an app is stale
 * @param waitForCi whether to wait for CI to pass
 * @param baseName prefix of their names
 * @since 0.1.0
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
