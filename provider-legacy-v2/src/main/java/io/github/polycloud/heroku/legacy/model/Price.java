// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.Nullable;

/**
 * The price of an add-on.
 *
 * @param cents price in US cents
 * @param unit the billing period, for example {@code month}
 * @since 0.1.0
 */
public record Price(long cents, @Nullable String unit) {}
