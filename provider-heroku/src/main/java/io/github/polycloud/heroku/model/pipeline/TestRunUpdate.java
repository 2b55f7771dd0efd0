package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a test run.
 *
 * @param status how far it is
 * @param message why; Heroku wants the field even when it is null
 */
public record TestRunUpdate(
    TestStatus status, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String message) {
  /** A status with nothing to say about it. */
  public static TestRunUpdate status(TestStatus status) {
    return new TestRunUpdate(status, null);
  }
}
