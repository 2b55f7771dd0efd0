package io.github.polycloud.model;

/**
 * The status of a deployment. An extensible enum: a value without a constant is retained as the
 * service sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record DeploymentStatus(String value) {
  /** The build is in progress. */
  public static final DeploymentStatus PENDING = new DeploymentStatus("pending");

  /** The release is live. */
  public static final DeploymentStatus SUCCEEDED = new DeploymentStatus("succeeded");

  /** The build or the release failed. */
  public static final DeploymentStatus FAILED = new DeploymentStatus("failed");

  @Override
  public String toString() {
    return value;
  }
}
