// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The source of a promotion.
 *
 * @param app the app; only its id
 * @param release the release; only its id; null in a request selects the current one
 * @since 0.1.0
 */
public record PromotionSource(Reference app, @Nullable Reference release) {}
