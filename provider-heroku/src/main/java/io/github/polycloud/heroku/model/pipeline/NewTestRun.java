// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to start a test run.
 *
 * @param pipeline name or id of the pipeline
 * @param commitBranch branch of the commit
 * @param commitSha hash of the commit
 * @param commitMessage message of the commit
 * @param sourceBlobUrl URL of the source; a secret
 * @param debug whether to keep its dynos running for debugging
 * @param organization name or id of its team
 * @since 0.1.0
 */
public record NewTestRun(
    String pipeline,
    String commitBranch,
    String commitSha,
    String commitMessage,
    @Sensitive String sourceBlobUrl,
    @Nullable Boolean debug,
    @Nullable String organization) {
  /** Rejects null components. */
  public NewTestRun {
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(commitBranch, "commitBranch");
    Objects.requireNonNull(commitSha, "commitSha");
    Objects.requireNonNull(commitMessage, "commitMessage");
    Objects.requireNonNull(sourceBlobUrl, "sourceBlobUrl");
  }

  /** Creates a request to test a commit. */
  public static NewTestRun of(
      String pipeline, String branch, String sha, String message, String sourceBlobUrl) {
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(sha, "sha");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(sourceBlobUrl, "sourceBlobUrl");
    return new NewTestRun(pipeline, branch, sha, message, sourceBlobUrl, null, null);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
