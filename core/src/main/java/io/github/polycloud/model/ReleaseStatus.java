package io.github.polycloud.model;

/**
 * The status of a release. An extensible enum: a value without a constant is retained as the
 * service sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record ReleaseStatus(String value) {
  /** Its release phase is in progress. */
  public static final ReleaseStatus PENDING = new ReleaseStatus("pending");

  /** It is or was live. */
  public static final ReleaseStatus SUCCEEDED = new ReleaseStatus("succeeded");

  /** It was never live. */
  public static final ReleaseStatus FAILED = new ReleaseStatus("failed");

  @Override
  public String toString() {
    return value;
  }
}
