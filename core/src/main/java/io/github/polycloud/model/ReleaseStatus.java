package io.github.polycloud.model;

/**
 * How a release went. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word, lower case
 */
public record ReleaseStatus(String value) {
  /** Its release phase is at work. */
  public static final ReleaseStatus PENDING = new ReleaseStatus("pending");

  /** It is or was live. */
  public static final ReleaseStatus SUCCEEDED = new ReleaseStatus("succeeded");

  /** It never went live. */
  public static final ReleaseStatus FAILED = new ReleaseStatus("failed");

  @Override
  public String toString() {
    return value;
  }
}
