// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A completed transfer of a pipeline and its apps.
 *
 * @param pipeline the pipeline; only its id
 * @param previousOwner the previous owner
 * @param newOwner the new owner
 * @since 0.1.0
 */
public record PipelineTransfer(
    Reference pipeline, @Nullable PipelineOwner previousOwner, @Nullable PipelineOwner newOwner) {}
