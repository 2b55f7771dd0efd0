package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A commit under test, on one node. */
public final class TestRun {

  private final UUID id = UUID.randomUUID();
  private final UUID nodeId = UUID.randomUUID();
  private final Pipeline pipeline;
  private final int number;
  private final Commit commit;
  private final String setupUrl;
  private final String outputUrl;
  private final Instant createdAt;
  private Status status = Status.PENDING;
  private @Nullable Status errorStatus;
  private @Nullable String message;
  private @Nullable Integer exitCode;
  private List<TestCase> cases = List.of();
  private Instant updatedAt;

  /** How far it has come. */
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

    public static Status of(String word) {
      return Arrays.stream(values())
          .filter(status -> status.word().equals(word))
          .findFirst()
          .orElseThrow(() -> HerokuError.invalid("status " + word + " does not exist."));
    }

    public boolean ended() {
      return this == CANCELLED || this == SUCCEEDED || this == FAILED || this == ERRORED;
    }

    /** As v3 writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is tested. */
  public record Commit(
      String branch,
      String sha,
      String message,
      String sourceUrl,
      boolean debug,
      @Nullable String organization) {

    /** Shows no address. */
    @Override
    public String toString() {
      return "Commit[branch=" + branch + ", sha=" + sha + "]";
    }
  }

  /**
   * Makes a test run.
   *
   * @param setupUrl where the output of the node's setup can be read
   * @param outputUrl where the output of the tests can be read
   */
  public TestRun(Pipeline pipeline, Commit commit, String setupUrl, String outputUrl, Instant now) {
    this.pipeline = pipeline;
    this.number = pipeline.nextTestRun();
    this.commit = commit;
    this.setupUrl = setupUrl;
    this.outputUrl = outputUrl;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  /** Its node's own id. */
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

  /** Where it was when it went wrong. */
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

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public void to(Status next, Instant now) {
    status = next;
    updatedAt = now;
  }

  /** Somebody decides what state it is in, and why. */
  public void set(Status wanted, @Nullable String why, Instant now) {
    message = why;
    to(wanted, now);
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
