package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline that went to another owner, its apps with it.
 *
 * @param pipeline the pipeline, by its id
 * @param previousOwner whose it was
 * @param newOwner whose it is
 */
public record PipelineTransfer(
    Reference pipeline, @Nullable PipelineOwner previousOwner, @Nullable PipelineOwner newOwner) {}
