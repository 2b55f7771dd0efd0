// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import java.util.Objects;

/**
 * The owner of a pipeline.
 *
 * @param id id of the team or user, a UUID
 * @param type team or user
 * @since 0.1.0
 */
public record PipelineOwner(String id, PipelineOwnerType type) {
  /** Creates an owner from the id of a team. */
  public static PipelineOwner team(String id) {
    Objects.requireNonNull(id, "id");
    return new PipelineOwner(id, PipelineOwnerType.TEAM);
  }

  /** Creates an owner from the id of a user. */
  public static PipelineOwner user(String id) {
    Objects.requireNonNull(id, "id");
    return new PipelineOwner(id, PipelineOwnerType.USER);
  }
}
