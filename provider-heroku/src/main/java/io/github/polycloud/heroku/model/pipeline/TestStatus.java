package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a test run or a test node. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record TestStatus(@JsonValue String value) {
  /** Pending. */
  public static final TestStatus PENDING = new TestStatus("pending");

  /** Cancelled. */
  public static final TestStatus CANCELLED = new TestStatus("cancelled");

  /** The app is being created. */
  public static final TestStatus CREATING = new TestStatus("creating");

  /** The code is being built. */
  public static final TestStatus BUILDING = new TestStatus("building");

  /** Tests are running. */
  public static final TestStatus RUNNING = new TestStatus("running");

  /** All tests passed. */
  public static final TestStatus SUCCEEDED = new TestStatus("succeeded");

  /** A test failed. */
  public static final TestStatus FAILED = new TestStatus("failed");

  /** The tests could not be run. */
  public static final TestStatus ERRORED = new TestStatus("errored");

  /** Completed; the dynos are kept running for debugging. */
  public static final TestStatus DEBUGGING = new TestStatus("debugging");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TestStatus {}

  @Override
  public String toString() {
    return value;
  }
}
