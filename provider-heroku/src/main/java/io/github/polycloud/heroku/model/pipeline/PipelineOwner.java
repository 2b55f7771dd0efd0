package io.github.polycloud.heroku.model.pipeline;

/**
 * Who a pipeline belongs to.
 *
 * @param id id of the team or user, a UUID
 * @param type which of the two it is
 */
public record PipelineOwner(String id, PipelineOwnerType type) {
  /** A team by its id. */
  public static PipelineOwner team(String id) {
    return new PipelineOwner(id, PipelineOwnerType.TEAM);
  }

  /** A user by their id. */
  public static PipelineOwner user(String id) {
    return new PipelineOwner(id, PipelineOwnerType.USER);
  }
}
