package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a build. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record BuildStatus(@JsonValue String value) {
  /** In progress. */
  public static final BuildStatus PENDING = new BuildStatus("pending");

  /** Succeeded; it can be released. */
  public static final BuildStatus SUCCEEDED = new BuildStatus("succeeded");

  /** Failed; the output contains the reason. */
  public static final BuildStatus FAILED = new BuildStatus("failed");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BuildStatus {}

  @Override
  public String toString() {
    return value;
  }
}
