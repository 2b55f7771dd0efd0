package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The place of an app in a pipeline.
 *
 * @param id unique id, a UUID
 * @param app the app, by its id
 * @param pipeline the pipeline, by its id
 * @param stage where in the pipeline the app stands
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record PipelineCoupling(
    String id,
    Reference app,
    Reference pipeline,
    PipelineStage stage,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
