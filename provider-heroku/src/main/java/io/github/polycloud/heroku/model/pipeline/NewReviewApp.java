// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a review app.
 *
 * @param branch the branch to deploy
 * @param pipeline id of the pipeline
 * @param sourceBlob its source archive
 * @param prNumber pull request number
 * @param environment additional config vars; a null value removes a config var of the pipeline
 * @param forkRepoId id of the fork that contains the branch
 * @since 0.1.0
 */
public record NewReviewApp(
    String branch,
    String pipeline,
    SourceBlob sourceBlob,
    @Nullable Long prNumber,
    @Sensitive @Nullable Map<String, @Nullable String> environment,
    @Nullable Long forkRepoId) {
  /** Rejects null components. */
  public NewReviewApp {
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(sourceBlob, "sourceBlob");
    if (environment != null) {
      // A null value has a meaning.
      Elements.requireNonNull("environment", environment.keySet());
    }
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Starts a request for a review app of this branch. */
  public static Builder builder(String branch, String pipeline, SourceBlob sourceBlob) {
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(sourceBlob, "sourceBlob");
    return new Builder(branch, pipeline, sourceBlob);
  }

  /** A builder of {@link NewReviewApp}. */
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

    /** Sets the pull request number. */
    public Builder prNumber(long prNumber) {
      this.prNumber = prNumber;
      return this;
    }

    /** Sets the additional config vars; a null value removes a config var of the pipeline. */
    public Builder environment(Map<String, @Nullable String> environment) {
      Objects.requireNonNull(environment, "environment");
      Elements.requireNonNull("environment", environment.keySet());
      this.environment = environment;
      return this;
    }

    /** Sets the id of the fork that contains the branch. */
    public Builder forkRepoId(long forkRepoId) {
      this.forkRepoId = forkRepoId;
      return this;
    }

    /** Builds the {@link NewReviewApp}. */
    public NewReviewApp build() {
      return new NewReviewApp(branch, pipeline, sourceBlob, prNumber, environment, forkRepoId);
    }
  }

  /**
   * A gzipped tar of the source.
   *
   * @param url URL of the archive; a secret
   * @param version version of the source
   */
  public record SourceBlob(@Sensitive String url, @Nullable String version) {
    /** Rejects null components. */
    public SourceBlob {
      Objects.requireNonNull(url, "url");
    }

    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
