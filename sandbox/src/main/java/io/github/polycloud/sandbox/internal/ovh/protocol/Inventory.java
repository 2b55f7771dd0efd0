// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What the account has, by the paths of its collections. Reading it does not count as a request of
 * a client. Not thread-safe: callers hold the {@link StateLock}.
 */
public final class Inventory {

  /**
   * A collection.
   *
   * @param path the path of its list, version included
   * @param size the number of entities
   * @param items the first of them
   */
  public record Listing(String path, int size, List<Item> items) {}

  /** An entity with its id and a copy of its document. */
  public record Item(String id, JsonNode document) {}

  private record Source<T>(
      String path, EntityStore<T> store, Function<? super T, ? extends JsonNode> view) {

    private Listing read(int most) {
      List<T> all = store.stream().toList();
      return new Listing(
          path,
          all.size(),
          all.stream()
              .limit(most)
              .map(one -> new Item(store.id(one).toString(), view.apply(one).deepCopy()))
              .toList());
    }
  }

  private final List<Source<?>> sources = new ArrayList<>();

  <T> void add(String path, EntityStore<T> store, Function<? super T, ? extends JsonNode> view) {
    sources.add(new Source<>(path, store, view));
  }

  /** All collections, each with at most this many entities. */
  List<Listing> read(int most) {
    List<Listing> listings = new ArrayList<>();
    sources.forEach(source -> listings.add(source.read(most)));
    return listings;
  }
}
