// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to enable review apps. Null fields are chosen by Heroku.
 *
 * @param repo repository as owner and name: {@code acme/shop}
 * @param automaticReviewApps whether to create one for each pull request
 * @param destroyStaleApps whether to destroy stale review apps
 * @param staleDays days without a deployment after which an app is stale
 * @param deployTarget location of the review apps
 * @param waitForCi whether to wait for CI to pass
 * @param baseName prefix of their names
 * @since 0.1.0
 */
public record NewReviewAppConfig(
    String repo,
    @Nullable Boolean automaticReviewApps,
    @Nullable Boolean destroyStaleApps,
    @Nullable Integer staleDays,
    @Nullable DeployTarget deployTarget,
    @Nullable Boolean waitForCi,
    @Nullable String baseName) {
  /** Rejects null components. */
  public NewReviewAppConfig {
    Objects.requireNonNull(repo, "repo");
  }

  /** Starts a configuration for this repository. */
  public static Builder builder(String repo) {
    Objects.requireNonNull(repo, "repo");
    return new Builder(repo);
  }

  /** A builder of {@link NewReviewAppConfig}. */
  public static final class Builder {
    private final String repo;
    private @Nullable Boolean automaticReviewApps;
    private @Nullable Boolean destroyStaleApps;
    private @Nullable Integer staleDays;
    private @Nullable DeployTarget deployTarget;
    private @Nullable Boolean waitForCi;
    private @Nullable String baseName;

    private Builder(String repo) {
      this.repo = repo;
    }

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
    public Builder deployTarget(DeployTarget deployTarget) {
      this.deployTarget = Objects.requireNonNull(deployTarget, "deployTarget");
      return this;
    }

    /** Sets whether to wait for CI to pass. */
    public Builder waitForCi(boolean waitForCi) {
      this.waitForCi = waitForCi;
      return this;
    }

    /** Sets the prefix of their names. */
    public Builder baseName(String baseName) {
      this.baseName = Objects.requireNonNull(baseName, "baseName");
      return this;
    }

    /** Builds the {@link NewReviewAppConfig}. */
    public NewReviewAppConfig build() {
      return new NewReviewAppConfig(
          repo,
          automaticReviewApps,
          destroyStaleApps,
          staleDays,
          deployTarget,
          waitForCi,
          baseName);
    }
  }
}
