// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A target of a promotion.
 *
 * @param id unique id, a UUID
 * @param app the app; only its id; null if the response has none
 * @param pipelinePromotion the promotion; only its id
 * @param release the resulting release; only its id
 * @param status its status
 * @param errorMessage error message; null unless failed
 * @since 0.1.0
 */
public record PipelinePromotionTarget(
    String id,
    @Nullable Reference app,
    @Nullable Reference pipelinePromotion,
    @Nullable Reference release,
    PromotionTargetStatus status,
    @Nullable String errorMessage) {}
