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
  /** Starts with what is required. */
  public static Builder builder(String repo) {
    return new Builder(repo);
  }

  /** Gathers what is chosen. */
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
    public Builder deployTarget(DeployTarget value) {
      deployTarget = value;
      return this;
    }

    /** Whether they are made only when tests have passed. */
    public Builder waitForCi(boolean value) {
      waitForCi = value;
      return this;
    }

    /** What their names begin with. */
    public Builder baseName(String value) {
      baseName = value;
      return this;
    }

    /** What was gathered. */
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
