package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Review apps to switch on; null leaves the choice to Heroku.
 *
 * @param repo owner and name of the repository: {@code acme/shop}
 * @param automaticReviewApps whether each pull request gets one
 * @param destroyStaleApps whether those that nobody deploys to are taken away
 * @param staleDays after how many days they are taken away
 * @param deployTarget where they run
 * @param waitForCi whether they are made only when tests have passed
 * @param baseName what their names begin with
 */
public record NewReviewAppConfig(
    String repo,
    @Nullable Boolean automaticReviewApps,
    @Nullable Boolean destroyStaleApps,
    @Nullable Integer staleDays,
    @Nullable DeployTarget deployTarget,
    @Nullable Boolean waitForCi,
    @Nullable String baseName) {
  /** Review apps of this repository. */
  public static Builder builder(String repo) {
    return new Builder(repo);
  }

  /** Puts a configuration together. */
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
    public Builder deployTarget(DeployTarget deployTarget) {
      this.deployTarget = deployTarget;
      return this;
    }

    /** Whether they are made only when tests have passed. */
    public Builder waitForCi(boolean waitForCi) {
      this.waitForCi = waitForCi;
      return this;
    }

    /** What their names begin with. */
    public Builder baseName(String baseName) {
      this.baseName = baseName;
      return this;
    }

    /** What was put together. */
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
