package io.github.polycloud.model;

/**
 * How far a deployment is. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word, lower case
 */
public record DeploymentStatus(String value) {
  /** The build is at work. */
  public static final DeploymentStatus PENDING = new DeploymentStatus("pending");

  /** It runs. */
  public static final DeploymentStatus SUCCEEDED = new DeploymentStatus("succeeded");

  /** It could not be built or released. */
  public static final DeploymentStatus FAILED = new DeploymentStatus("failed");

  @Override
  public String toString() {
    return value;
  }
}
