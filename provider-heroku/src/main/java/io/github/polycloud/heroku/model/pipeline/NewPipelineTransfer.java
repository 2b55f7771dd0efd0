// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.util.Objects;

/**
 * A request to transfer a pipeline.
 *
 * @param pipeline the pipeline; only its id
 * @param newOwner the new owner
 * @since 0.1.0
 */
public record NewPipelineTransfer(Reference pipeline, PipelineOwner newOwner) {
  /** Rejects null components. */
  public NewPipelineTransfer {
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(newOwner, "newOwner");
  }

  /** Creates a transfer of the pipeline with this id. */
  public static NewPipelineTransfer of(String pipeline, PipelineOwner newOwner) {
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(newOwner, "newOwner");
    return new NewPipelineTransfer(new Reference(pipeline, null), newOwner);
  }
}
