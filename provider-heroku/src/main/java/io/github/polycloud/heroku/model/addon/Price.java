package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * A price.
 *
 * @param cents cents of a US dollar a unit of time
 * @param contract whether a contract sets the price, so that the cents do not say it
 * @param unit the unit of time, for example {@code month}
 */
public record Price(long cents, boolean contract, @Nullable String unit) {}
