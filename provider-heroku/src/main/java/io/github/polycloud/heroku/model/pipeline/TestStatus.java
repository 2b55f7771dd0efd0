package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a test run, or one node of it, is. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record TestStatus(@JsonValue String value) {
  /** It waits for its turn. */
  public static final TestStatus PENDING = new TestStatus("pending");

  /** Somebody called it off. */
  public static final TestStatus CANCELLED = new TestStatus("cancelled");

  /** Its app is being made. */
  public static final TestStatus CREATING = new TestStatus("creating");

  /** Its code is being built. */
  public static final TestStatus BUILDING = new TestStatus("building");

  /** Its tests are under way. */
  public static final TestStatus RUNNING = new TestStatus("running");

  /** All tests passed. */
  public static final TestStatus SUCCEEDED = new TestStatus("succeeded");

  /** A test failed. */
  public static final TestStatus FAILED = new TestStatus("failed");

  /** It could not be run. */
  public static final TestStatus ERRORED = new TestStatus("errored");

  /** It is done, and its dynos are kept for somebody to look into. */
  public static final TestStatus DEBUGGING = new TestStatus("debugging");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TestStatus {}

  @Override
  public String toString() {
    return value;
  }
}
