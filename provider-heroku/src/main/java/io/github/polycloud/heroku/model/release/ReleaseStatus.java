package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a release is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record ReleaseStatus(@JsonValue String value) {
  /** Its release phase runs. */
  public static final ReleaseStatus PENDING = new ReleaseStatus("pending");

  /** The app runs with it, or did. */
  public static final ReleaseStatus SUCCEEDED = new ReleaseStatus("succeeded");

  /** Its release phase failed; the app stays with the one before. */
  public static final ReleaseStatus FAILED = new ReleaseStatus("failed");

  /** It is too old to go back to. */
  public static final ReleaseStatus EXPIRED = new ReleaseStatus("expired");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReleaseStatus {}

  @Override
  public String toString() {
    return value;
  }
}
