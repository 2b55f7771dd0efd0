package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.Nullable;

/**
 * What an add-on costs.
 *
 * @param cents cents of a US dollar
 * @param unit for how long, for example {@code month}
 */
public record Price(long cents, @Nullable String unit) {}
