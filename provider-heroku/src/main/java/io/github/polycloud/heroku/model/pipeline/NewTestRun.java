package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A test run to start.
 *
 * @param pipeline name or id of the pipeline
 * @param commitBranch the branch to test
 * @param commitSha hash of the commit
 * @param commitMessage message of the commit
 * @param sourceBlobUrl where its source is; the address is a secret
 * @param debug whether to keep its dynos for somebody to look into
 * @param organization name or id of the team it belongs to
 */
public record NewTestRun(
    String pipeline,
    String commitBranch,
    String commitSha,
    String commitMessage,
    String sourceBlobUrl,
    @Nullable Boolean debug,
    @Nullable String organization) {
  /** Tests one commit. */
  public static NewTestRun of(
      String pipeline, String branch, String sha, String message, String sourceBlobUrl) {
    return new NewTestRun(pipeline, branch, sha, message, sourceBlobUrl, null, null);
  }

  @Override
  public String toString() {
    return "NewTestRun[" + pipeline + ", " + commitBranch + ", " + commitSha + "]";
  }
}
