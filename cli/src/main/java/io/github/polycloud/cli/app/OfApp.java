// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;

/**
 * An item that belongs to an app.
 *
 * @param app the name of the app
 * @param item the item
 * @param <T> the type of the item
 */
record OfApp<T>(String app, T item) {
  /** Starts a list with the fields {@code cloud} and {@code app}. */
  static <T> Listing<Located<OfApp<T>>> listing(String noun) {
    return Located.<OfApp<T>>listing(noun).id("app", row -> row.item().app());
  }

  /** Returns the item of a row. */
  static <T> T of(Located<OfApp<T>> row) {
    return row.item().item();
  }
}
