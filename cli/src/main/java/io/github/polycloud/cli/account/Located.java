// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.output.Listing;

/**
 * An item and the cloud that it is on.
 *
 * @param cloud its connection
 * @param item the item
 * @param <T> the type of the item
 */
public record Located<T>(Cloud cloud, T item) {
  /** Starts a list with the field {@code cloud}. */
  public static <T> Listing<Located<T>> listing(String noun) {
    return Listing.<Located<T>>of(noun).field("cloud", row -> row.cloud().provider().id());
  }
}
