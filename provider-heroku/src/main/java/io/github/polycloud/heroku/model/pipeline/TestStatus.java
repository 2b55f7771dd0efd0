// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a test run or a test node. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class TestStatus extends ExtensibleEnum {
  private static final Values<TestStatus> VALUES = Values.of(TestStatus::new);

  /** Pending. */
  public static final TestStatus PENDING = VALUES.get("pending");

  /** Cancelled. */
  public static final TestStatus CANCELLED = VALUES.get("cancelled");

  /** The app is being created. */
  public static final TestStatus CREATING = VALUES.get("creating");

  /** The code is being built. */
  public static final TestStatus BUILDING = VALUES.get("building");

  /** Tests are running. */
  public static final TestStatus RUNNING = VALUES.get("running");

  /** All tests passed. */
  public static final TestStatus SUCCEEDED = VALUES.get("succeeded");

  /** A test failed. */
  public static final TestStatus FAILED = VALUES.get("failed");

  /** The tests could not be run. */
  public static final TestStatus ERRORED = VALUES.get("errored");

  /** Completed; the dynos are kept running for debugging. */
  public static final TestStatus DEBUGGING = VALUES.get("debugging");

  private TestStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TestStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #RUNNING}. */
  public boolean running() {
    return this == RUNNING;
  }

  /** Returns whether this is {@link #SUCCEEDED}. */
  public boolean succeeded() {
    return this == SUCCEEDED;
  }

  /** Returns whether this is {@link #FAILED}. */
  public boolean failed() {
    return this == FAILED;
  }

  /** Returns whether this is {@link #ERRORED}. */
  public boolean errored() {
    return this == ERRORED;
  }

  /** Returns whether this is {@link #CANCELLED}. */
  public boolean cancelled() {
    return this == CANCELLED;
  }
}
