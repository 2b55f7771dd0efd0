package io.github.polycloud.heroku.model.pipeline;

/**
 * Where review apps run.
 *
 * @param id name of the region, or id of the space
 * @param type which of the two it is
 */
public record DeployTarget(String id, DeployTargetType type) {
  /** A region by its name. */
  public static DeployTarget region(String name) {
    return new DeployTarget(name, DeployTargetType.REGION);
  }

  /** A private space by its id. */
  public static DeployTarget space(String id) {
    return new DeployTarget(id, DeployTargetType.SPACE);
  }
}
