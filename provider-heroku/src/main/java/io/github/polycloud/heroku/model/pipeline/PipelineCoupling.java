// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A coupling: the membership of an app in a pipeline, at a stage.
 *
 * @param id unique id, a UUID
 * @param app the app; only its id; null if the response has none
 * @param pipeline the pipeline; only its id
 * @param stage stage of the app
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record PipelineCoupling(
    String id,
    @Nullable Reference app,
    Reference pipeline,
    PipelineStage stage,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
