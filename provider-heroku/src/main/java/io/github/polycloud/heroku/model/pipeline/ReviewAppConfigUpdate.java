package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What to change of how review apps are made; null keeps what is there.
 *
 * @param automaticReviewApps whether each pull request gets one
 * @param destroyStaleApps whether those that nobody deploys to are taken away
 * @param staleDays after how many days they are taken away
 * @param deployTarget where they run
 * @param waitForCi whether they are made only when tests have passed
 * @param baseName what their names begin with
 */
public record ReviewAppConfigUpdate(
    @Nullable Boolean automaticReviewApps,
    @Nullable Boolean destroyStaleApps,
    @Nullable Integer staleDays,
    @Nullable FieldUpdate<DeployTarget> deployTarget,
    @Nullable Boolean waitForCi,
    @Nullable FieldUpdate<String> baseName) {
  /** Nothing to change, until something is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts a change together. */
  public static final class Builder {
    private @Nullable Boolean automaticReviewApps;
    private @Nullable Boolean destroyStaleApps;
    private @Nullable Integer staleDays;
    private @Nullable FieldUpdate<DeployTarget> deployTarget;
    private @Nullable Boolean waitForCi;
    private @Nullable FieldUpdate<String> baseName;

    private Builder() {}

    /** Whether each pull request gets one. */
    public Builder automaticReviewApps(boolean automaticReviewApps) {
      this.automaticReviewApps = automaticReviewApps;
      return this;
    }

    /** Whether those that nobody deploys to are taken away. */
    public Builder destroyStaleApps(boolean destroyStaleApps) {
      this.destroyStaleApps = destroyStaleApps;
      return this;
    }

    /** After how many days they are taken away. */
    public Builder staleDays(int staleDays) {
      this.staleDays = staleDays;
      return this;
    }

    /** Where they run. */
    public Builder deployTarget(FieldUpdate<DeployTarget> deployTarget) {
      this.deployTarget = deployTarget;
      return this;
    }

    /** Whether they are made only when tests have passed. */
    public Builder waitForCi(boolean waitForCi) {
      this.waitForCi = waitForCi;
      return this;
    }

    /** What their names begin with. */
    public Builder baseName(FieldUpdate<String> baseName) {
      this.baseName = baseName;
      return this;
    }

    /** What was put together. */
    public ReviewAppConfigUpdate build() {
      return new ReviewAppConfigUpdate(
          automaticReviewApps, destroyStaleApps, staleDays, deployTarget, waitForCi, baseName);
    }
  }
}
