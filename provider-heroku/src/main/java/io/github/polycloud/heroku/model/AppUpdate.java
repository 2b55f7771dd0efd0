package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * What to change of an app; null keeps what is there.
 *
 * @param name a new name
 * @param maintenance whether visitors see a maintenance page
 * @param buildStack name or id of the stack to build on
 */
public record AppUpdate(
    @Nullable String name, @Nullable Boolean maintenance, @Nullable String buildStack) {}
