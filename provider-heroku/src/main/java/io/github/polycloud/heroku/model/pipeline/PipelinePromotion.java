package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The copying of one app's slug to others in its pipeline.
 *
 * @param id unique id, a UUID
 * @param pipeline the pipeline, by its id
 * @param source what is copied
 * @param status how far it is, all targets together
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record PipelinePromotion(
    String id,
    Reference pipeline,
    PromotionSource source,
    PromotionStatus status,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
