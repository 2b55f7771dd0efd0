package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the dynos among which a test run is split.
 *
 * @param id unique id, a UUID
 * @param index counts up from 0
 * @param status how far it is
 * @param dyno what it runs on
 * @param errorStatus how far it was when it failed
 * @param exitCode how its test script ended; 0 is well
 * @param message why it failed to run
 * @param outputStreamUrl where its tests print; the address is a secret
 * @param setupStreamUrl where its setup prints; the address is a secret
 * @param pipeline the pipeline, by its id
 * @param testRun the test run, by its id
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record TestNode(
    String id,
    int index,
    TestStatus status,
    @Nullable Dyno dyno,
    @Nullable String errorStatus,
    @Nullable Integer exitCode,
    @Nullable String message,
    @Nullable String outputStreamUrl,
    @Nullable String setupStreamUrl,
    @Nullable Reference pipeline,
    @Nullable Reference testRun,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "TestNode[" + id + ", " + index + ", " + status + "]";
  }

  /**
   * The dyno of a test node.
   *
   * @param id unique id, a UUID
   * @param attachUrl where its terminal is, in debug runs; the address is a secret
   */
  public record Dyno(@Nullable String id, @Nullable String attachUrl) {
    @Override
    public String toString() {
      return "Dyno[" + id + "]";
    }
  }
}
