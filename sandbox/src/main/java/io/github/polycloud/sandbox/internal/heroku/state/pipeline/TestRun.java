// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A test run of a commit, on one node. */
public final class TestRun extends Entity {

  private final UUID nodeId = UUID.randomUUID();
  private final Pipeline pipeline;
  private final int number;
  private final Commit commit;
  private final String setupUrl;
  private final String outputUrl;
  private Status status = Status.PENDING;
  private @Nullable Status errorStatus;
  private @Nullable String message;
  private @Nullable Integer exitCode;
  private List<TestCase> cases = List.of();

  public enum Status {
    PENDING,
    CANCELLED,
    CREATING,
    BUILDING,
    RUNNING,
    SUCCEEDED,
    FAILED,
    ERRORED,
    DEBUGGING;

    public static Status of(String value) {
      return Arrays.stream(values())
          .filter(status -> status.apiValue().equals(value))
          .findFirst()
          .orElseThrow(() -> HerokuError.invalid("status " + value + " does not exist."));
    }

    public boolean ended() {
      return this == CANCELLED || this == SUCCEEDED || this == FAILED || this == ERRORED;
    }

    /** The status in the format of v3. */
    public String apiValue() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record Commit(
      String branch,
      String sha,
      String message,
      String sourceUrl,
      boolean debug,
      @Nullable String organization)
      implements Serializable {

    /** Omits the URL, which grants access. */
    @Override
    public String toString() {
      return "Commit[branch=" + branch + ", sha=" + sha + "]";
    }
  }

  /**
   * Creates a test run.
   *
   * @param setupUrl the URL of the setup output
   * @param outputUrl the URL of the test output
   */
  public TestRun(Pipeline pipeline, Commit commit, String setupUrl, String outputUrl, Instant now) {
    super(now);
    this.pipeline = pipeline;
    this.number = pipeline.nextTestRun();
    this.commit = commit;
    this.setupUrl = setupUrl;
    this.outputUrl = outputUrl;
  }

  public UUID nodeId() {
    return nodeId;
  }

  public Pipeline pipeline() {
    return pipeline;
  }

  public int number() {
    return number;
  }

  public Commit commit() {
    return commit;
  }

  public String setupUrl() {
    return setupUrl;
  }

  public String outputUrl() {
    return outputUrl;
  }

  public Status status() {
    return status;
  }

  /** The status during which it failed. */
  public @Nullable Status errorStatus() {
    return errorStatus;
  }

  public @Nullable String message() {
    return message;
  }

  public @Nullable Integer exitCode() {
    return exitCode;
  }

  public List<TestCase> cases() {
    return cases;
  }

  public void to(Status next, Instant now) {
    status = next;
    touch(now);
  }

  public void set(Status requested, @Nullable String why, Instant now) {
    message = why;
    to(requested, now);
  }

  public void fail(String why, Instant now) {
    errorStatus = status;
    set(Status.ERRORED, why, now);
  }

  public void end(int exitStatus, List<TestCase> found, Instant now) {
    exitCode = exitStatus;
    cases = List.copyOf(found);
    to(exitStatus == 0 ? Status.SUCCEEDED : Status.FAILED, now);
  }
}
