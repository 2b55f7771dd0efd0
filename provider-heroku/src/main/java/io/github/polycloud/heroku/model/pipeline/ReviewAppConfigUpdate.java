package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Change;
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
    @Nullable Change<DeployTarget> deployTarget,
    @Nullable Boolean waitForCi,
    @Nullable Change<String> baseName) {
  /** Starts with nothing chosen. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gathers what is chosen. */
  public static final class Builder {
    private @Nullable Boolean automaticReviewApps;
    private @Nullable Boolean destroyStaleApps;
    private @Nullable Integer staleDays;
    private @Nullable Change<DeployTarget> deployTarget;
    private @Nullable Boolean waitForCi;
    private @Nullable Change<String> baseName;

    private Builder() {}

    /** Whether each pull request gets one. */
    public Builder automaticReviewApps(boolean value) {
      automaticReviewApps = value;
      return this;
    }

    /** Whether those that nobody deploys to are taken away. */
    public Builder destroyStaleApps(boolean value) {
      destroyStaleApps = value;
      return this;
    }

    /** After how many days they are taken away. */
    public Builder staleDays(int value) {
      staleDays = value;
      return this;
    }

    /** Where they run. */
    public Builder deployTarget(Change<DeployTarget> value) {
      deployTarget = value;
      return this;
    }

    /** Whether they are made only when tests have passed. */
    public Builder waitForCi(boolean value) {
      waitForCi = value;
      return this;
    }

    /** What their names begin with. */
    public Builder baseName(Change<String> value) {
      baseName = value;
      return this;
    }

    /** What was gathered. */
    public ReviewAppConfigUpdate build() {
      return new ReviewAppConfigUpdate(
          automaticReviewApps, destroyStaleApps, staleDays, deployTarget, waitForCi, baseName);
    }
  }
}
