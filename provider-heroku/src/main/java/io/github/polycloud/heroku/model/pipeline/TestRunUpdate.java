// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of the status of a test run.
 *
 * @param status the new status
 * @param message the reason; sent even if null
 * @since 0.1.0
 */
public record TestRunUpdate(
    TestStatus status, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String message) {
  /** Rejects null components. */
  public TestRunUpdate {
    Objects.requireNonNull(status, "status");
  }

  /** Changes the status without a message. */
  public static TestRunUpdate status(TestStatus status) {
    Objects.requireNonNull(status, "status");
    return new TestRunUpdate(status, null);
  }
}
