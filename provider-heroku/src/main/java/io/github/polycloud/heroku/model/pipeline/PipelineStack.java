package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What tests and review apps of a pipeline run on when their app.json does not say.
 *
 * @param stack the stack
 */
public record PipelineStack(@Nullable Reference stack) {}
