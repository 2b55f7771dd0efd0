package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * A price.
 *
 * @param cents US cents per unit of time
 * @param contract whether the price is set by a contract, so that {@code cents} does not apply
 * @param unit the unit of time, for example {@code month}
 * @since 0.1.0
 */
public record Price(long cents, boolean contract, @Nullable String unit) {}
