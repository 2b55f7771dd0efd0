package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a build is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record BuildStatus(@JsonValue String value) {
  /** It runs. */
  public static final BuildStatus PENDING = new BuildStatus("pending");

  /** There is something to release. */
  public static final BuildStatus SUCCEEDED = new BuildStatus("succeeded");

  /** Its output says why. */
  public static final BuildStatus FAILED = new BuildStatus("failed");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BuildStatus {}

  @Override
  public String toString() {
    return value;
  }
}
