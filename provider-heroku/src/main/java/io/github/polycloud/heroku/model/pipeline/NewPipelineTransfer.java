package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;

/**
 * A pipeline to give to another owner.
 *
 * @param pipeline the pipeline, by its id
 * @param newOwner who gets it
 */
public record NewPipelineTransfer(Reference pipeline, PipelineOwner newOwner) {
  /** Gives a pipeline, by its id, to somebody. */
  public static NewPipelineTransfer of(String pipeline, PipelineOwner newOwner) {
    return new NewPipelineTransfer(new Reference(pipeline, null), newOwner);
  }
}
