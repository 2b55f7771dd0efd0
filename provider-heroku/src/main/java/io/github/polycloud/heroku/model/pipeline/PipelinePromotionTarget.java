package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One app that a promotion copies to.
 *
 * @param id unique id, a UUID
 * @param app the app, by its id
 * @param pipelinePromotion the promotion, by its id
 * @param release the release it made, by its id
 * @param status how far it is
 * @param errorMessage why it failed
 */
public record PipelinePromotionTarget(
    String id,
    Reference app,
    @Nullable Reference pipelinePromotion,
    @Nullable Reference release,
    PromotionTargetStatus status,
    @Nullable String errorMessage) {}
