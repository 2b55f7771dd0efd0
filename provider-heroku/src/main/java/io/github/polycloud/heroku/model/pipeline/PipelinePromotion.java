// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The promotion of a release to other apps of a pipeline.
 *
 * @param id unique id, a UUID
 * @param pipeline the pipeline; only its id
 * @param source the promoted app and release
 * @param status status of all targets together
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record PipelinePromotion(
    String id,
    Reference pipeline,
    PromotionSource source,
    PromotionStatus status,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
