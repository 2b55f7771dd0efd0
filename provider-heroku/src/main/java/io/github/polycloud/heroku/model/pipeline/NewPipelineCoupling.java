// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import java.util.Objects;

/**
 * A request to add an app to a pipeline.
 *
 * @param app name or id of the app
 * @param pipeline id of the pipeline; names are not accepted
 * @param stage its stage
 * @since 0.1.0
 */
public record NewPipelineCoupling(String app, String pipeline, PipelineStage stage) {
  /** Rejects null components. */
  public NewPipelineCoupling {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(stage, "stage");
  }
}
