package io.github.polycloud.heroku.model.pipeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review app to make.
 *
 * @param branch the branch to show
 * @param pipeline id of the pipeline
 * @param sourceBlob where its source is
 * @param prNumber number of its pull request
 * @param environment config vars for it alone; null removes one of the pipeline
 * @param forkRepoId number of the fork the branch is in
 */
public record NewReviewApp(
    String branch,
    String pipeline,
    SourceBlob sourceBlob,
    @Nullable Long prNumber,
    @Nullable Map<String, @Nullable String> environment,
    @Nullable Long forkRepoId) {
  /** Leaves out where the source is and what is in the environment: both hold secrets. */
  @Override
  public String toString() {
    return "NewReviewApp[" + branch + ", " + pipeline + "]";
  }

  /** A review app of a branch. */
  public static Builder builder(String branch, String pipeline, SourceBlob sourceBlob) {
    return new Builder(branch, pipeline, sourceBlob);
  }

  /** Puts a review app together. */
  public static final class Builder {
    private final String branch;
    private final String pipeline;
    private final SourceBlob sourceBlob;
    private @Nullable Long prNumber;
    private @Nullable Map<String, @Nullable String> environment;
    private @Nullable Long forkRepoId;

    private Builder(String branch, String pipeline, SourceBlob sourceBlob) {
      this.branch = branch;
      this.pipeline = pipeline;
      this.sourceBlob = sourceBlob;
    }

    /** Number of its pull request. */
    public Builder prNumber(long prNumber) {
      this.prNumber = prNumber;
      return this;
    }

    /** Config vars for it alone; null removes one of the pipeline. */
    public Builder environment(Map<String, @Nullable String> environment) {
      this.environment = environment;
      return this;
    }

    /** Number of the fork the branch is in. */
    public Builder forkRepoId(long forkRepoId) {
      this.forkRepoId = forkRepoId;
      return this;
    }

    /** What was put together. */
    public NewReviewApp build() {
      return new NewReviewApp(branch, pipeline, sourceBlob, prNumber, environment, forkRepoId);
    }
  }

  /**
   * A gzipped tar of the source.
   *
   * @param url where it is; the address is a secret
   * @param version its version, for people
   */
  public record SourceBlob(String url, @Nullable String version) {
    @Override
    public String toString() {
      return "SourceBlob[" + version + "]";
    }
  }
}
