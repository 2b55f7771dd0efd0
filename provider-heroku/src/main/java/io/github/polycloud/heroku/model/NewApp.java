package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * An app to make; null leaves the choice to Heroku.
 *
 * @param name the name
 * @param region name or id of the region
 * @param stack name or id of the stack
 */
public record NewApp(@Nullable String name, @Nullable String region, @Nullable String stack) {}
