package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion copies.
 *
 * @param app the app, by its id
 * @param release the release, by its id; null in a request is the current one
 */
public record PromotionSource(Reference app, @Nullable Reference release) {}
