// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.account.Account;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of a pipeline's tests on one commit.
 *
 * @param id unique id, a UUID
 * @param number its number in the pipeline, from 1
 * @param status its status
 * @param commitBranch branch of the commit
 * @param commitMessage message of the commit
 * @param commitSha hash of the commit
 * @param sourceBlobUrl URL of the source; a secret
 * @param pipeline the pipeline; only its id
 * @param appSetup the setup of its app
 * @param dyno its dyno settings
 * @param organization its team; only the name
 * @param user the user who started it
 * @param actorEmail email address of the user who started it
 * @param clearCache whether it started with an empty cache
 * @param debug whether its dynos are kept running for debugging
 * @param message error message; null unless it could not be run
 * @param warningMessage warning message; null if there is none
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record TestRun(
    String id,
    long number,
    TestStatus status,
    @Nullable String commitBranch,
    @Nullable String commitMessage,
    @Nullable String commitSha,
    @Sensitive @Nullable String sourceBlobUrl,
    @Nullable Reference pipeline,
    @Nullable Reference appSetup,
    @Nullable Dyno dyno,
    @Nullable Reference organization,
    @Nullable Account user,
    @Nullable String actorEmail,
    @Nullable Boolean clearCache,
    boolean debug,
    @Nullable String message,
    @Nullable String warningMessage,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * The dyno settings of a test run.
   *
   * @param size dyno size, for example {@code standard-1X}
   */
  public record Dyno(@Nullable String size) {}
}
