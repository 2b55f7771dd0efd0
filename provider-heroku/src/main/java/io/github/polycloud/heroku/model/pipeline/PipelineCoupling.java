package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A coupling: the membership of an app in a pipeline, at a stage.
 *
 * @param id unique id, a UUID
 * @param app the app; only its id
 * @param pipeline the pipeline; only its id
 * @param stage stage of the app
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record PipelineCoupling(
    String id,
    Reference app,
    Reference pipeline,
    PipelineStage stage,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /** Requires {@code app}. */
  public PipelineCoupling {
    Objects.requireNonNull(app, "app");
  }
}
