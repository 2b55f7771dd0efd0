// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * A price.
 *
 * @param cents US cents per unit of time
 * @param contract whether the price is set by a contract, so that {@code cents} does not apply
 * @param metered whether the price depends on usage, so that {@code cents} does not apply
 * @param unit the unit of time, for example {@code month}
 * @since 0.1.0
 */
public record Price(long cents, boolean contract, boolean metered, @Nullable String unit) {
  /** Returns whether {@code cents} is the price: it is neither metered nor set by a contract. */
  public boolean fixed() {
    return !contract && !metered;
  }
}
