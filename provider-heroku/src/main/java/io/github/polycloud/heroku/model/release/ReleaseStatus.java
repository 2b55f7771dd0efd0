package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a release. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record ReleaseStatus(@JsonValue String value) {
  /** The release phase is in progress. */
  public static final ReleaseStatus PENDING = new ReleaseStatus("pending");

  /** Succeeded; it is or was the current release. */
  public static final ReleaseStatus SUCCEEDED = new ReleaseStatus("succeeded");

  /** The release phase failed; the previous release remains current. */
  public static final ReleaseStatus FAILED = new ReleaseStatus("failed");

  /** Expired; it cannot be rolled back to. */
  public static final ReleaseStatus EXPIRED = new ReleaseStatus("expired");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReleaseStatus {}

  @Override
  public String toString() {
    return value;
  }
}
