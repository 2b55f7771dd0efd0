// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The default stack of test runs and review apps of a pipeline.
 *
 * @param stack the stack
 * @since 0.1.0
 */
public record PipelineStack(@Nullable Reference stack) {}
