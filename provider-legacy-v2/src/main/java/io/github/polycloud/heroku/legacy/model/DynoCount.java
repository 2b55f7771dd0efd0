package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.Nullable;

/**
 * How many dynos or workers run since a change.
 *
 * @param name name of the app
 * @param dynos web processes, where those were changed
 * @param workers background processes, where those were changed
 */
public record DynoCount(String name, @Nullable Integer dynos, @Nullable Integer workers) {}
