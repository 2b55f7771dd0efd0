// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.model.FieldUpdate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a review app configuration. Null fields are unchanged.
 *
 * @param automaticReviewApps whether to create one for each pull request
 * @param destroyStaleApps whether to destroy stale review apps
 * @param staleDays days without a deployment after which an app is stale
 * @param deployTarget location of the review apps
 * @param waitForCi whether to wait for CI to pass
 * @param baseName prefix of their names
 * @since 0.1.0
 */
public record ReviewAppConfigUpdate(
    @Nullable Boolean automaticReviewApps,
    @Nullable Boolean destroyStaleApps,
    @Nullable Integer staleDays,
    @Nullable FieldUpdate<DeployTarget> deployTarget,
    @Nullable Boolean waitForCi,
    @Nullable FieldUpdate<String> baseName) {
  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link ReviewAppConfigUpdate}. */
  public static final class Builder {
    private @Nullable Boolean automaticReviewApps;
    private @Nullable Boolean destroyStaleApps;
    private @Nullable Integer staleDays;
    private @Nullable FieldUpdate<DeployTarget> deployTarget;
    private @Nullable Boolean waitForCi;
    private @Nullable FieldUpdate<String> baseName;

    private Builder() {}

    /** Sets whether to create one for each pull request. */
    public Builder automaticReviewApps(boolean automaticReviewApps) {
      this.automaticReviewApps = automaticReviewApps;
      return this;
    }

    /** Sets whether to destroy stale review apps. */
    public Builder destroyStaleApps(boolean destroyStaleApps) {
      this.destroyStaleApps = destroyStaleApps;
      return this;
    }

    /** Sets the days without a deployment after which an app is stale. */
    public Builder staleDays(int staleDays) {
      this.staleDays = staleDays;
      return this;
    }

    /** Sets the location of the review apps. */
    public Builder deployTarget(FieldUpdate<DeployTarget> deployTarget) {
      this.deployTarget = Objects.requireNonNull(deployTarget, "deployTarget");
      return this;
    }

    /** Sets whether to wait for CI to pass. */
    public Builder waitForCi(boolean waitForCi) {
      this.waitForCi = waitForCi;
      return this;
    }

    /** Sets the prefix of their names. */
    public Builder baseName(FieldUpdate<String> baseName) {
      this.baseName = Objects.requireNonNull(baseName, "baseName");
      return this;
    }

    /** Builds the {@link ReviewAppConfigUpdate}. */
    public ReviewAppConfigUpdate build() {
      return new ReviewAppConfigUpdate(
          automaticReviewApps, destroyStaleApps, staleDays, deployTarget, waitForCi, baseName);
    }
  }
}
