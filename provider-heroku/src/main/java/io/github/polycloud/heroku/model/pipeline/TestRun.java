package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.account.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of an app's tests on one commit.
 *
 * @param id unique id, a UUID
 * @param number counts up from 1 in its pipeline
 * @param status how far it is
 * @param commitBranch the branch that is tested
 * @param commitMessage message of the commit
 * @param commitSha hash of the commit
 * @param sourceBlobUrl where its source is; the address is a secret
 * @param pipeline the pipeline, by its id
 * @param appSetup the setup that made its app
 * @param dyno what it runs on
 * @param organization the team it belongs to, by its name
 * @param user who started it
 * @param actorEmail mail address of who started it
 * @param clearCache whether it began with an empty cache
 * @param debug whether it keeps its dynos for somebody to look into
 * @param message why it failed to run
 * @param warningMessage what it warned of
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record TestRun(
    String id,
    long number,
    TestStatus status,
    @Nullable String commitBranch,
    @Nullable String commitMessage,
    @Nullable String commitSha,
    @Nullable String sourceBlobUrl,
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
    return "TestRun[" + id + ", #" + number + ", " + status + "]";
  }

  /**
   * The dynos of a test run.
   *
   * @param size their size as a word
   */
  public record Dyno(@Nullable String size) {}
}
