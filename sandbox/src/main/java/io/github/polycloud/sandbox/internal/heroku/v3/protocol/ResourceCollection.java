// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A REST collection, declared by what differs between collections: the items, their view and the
 * changes. Paging, statuses, ETags and preconditions are the same for all.
 */
public final class ResourceCollection<T> {

  private final V3Router router;
  private final String path;
  private final Sorting<T> sorting;
  private final BiFunction<T, V3Request, ? extends JsonNode> view;
  private Consumer<T> afterRead = item -> {};

  ResourceCollection(
      V3Router router,
      String path,
      Sorting<T> sorting,
      BiFunction<T, V3Request, ? extends JsonNode> view) {
    this.router = router;
    this.path = path;
    this.sorting = sorting;
    this.view = view;
  }

  /** Advances an item each time it was sent, so that clients that poll see it change. */
  public ResourceCollection<T> afterRead(Consumer<T> action) {
    afterRead = action;
    return this;
  }

  /** Registers the paged list of the items. */
  public ResourceCollection<T> list(Function<V3Request, List<T>> items) {
    return listAt(path, items);
  }

  /** Registers another path that lists items of this collection. */
  public ResourceCollection<T> listAt(String otherPath, Function<V3Request, List<T>> items) {
    return listBy(HandlerType.GET, otherPath, items);
  }

  /** Registers a POST that lists the items its body selects. */
  public ResourceCollection<T> listByPost(Function<V3Request, List<T>> items) {
    return listBy(HandlerType.POST, path, items);
  }

  /** Registers a PUT that replaces the collection and lists it. */
  public ResourceCollection<T> listByPut(Function<V3Request, List<T>> items) {
    return listBy(HandlerType.PUT, path, items);
  }

  /** Registers the POST that creates an item and responds with 201. */
  public ResourceCollection<T> create(Function<V3Request, T> factory) {
    return createAt(path, factory);
  }

  public ResourceCollection<T> createAt(String otherPath, Function<V3Request, T> factory) {
    router.create(otherPath, in -> view.apply(factory.apply(in), in));
    return this;
  }

  /** Registers another path that shows an item of this collection. */
  public ResourceCollection<T> getAt(String otherPath, Function<V3Request, T> find) {
    itemAt(otherPath, find).get();
    return this;
  }

  /** Starts the routes of one item, whose id or name is the given path parameter. */
  public ResourceItem<T> item(String parameter, Function<V3Request, T> find) {
    return itemAt(path + "/{" + parameter + "}", find);
  }

  /** Starts the routes of one item at another path. */
  public ResourceItem<T> itemAt(String otherPath, Function<V3Request, T> find) {
    return new ResourceItem<>(router, otherPath, find, view).afterRead(afterRead);
  }

  private ResourceCollection<T> listBy(
      HandlerType method, String at, Function<V3Request, List<T>> items) {
    if (method.equals(HandlerType.GET)) {
      router.readAt(
          at,
          in -> Responses.text(in.ctx(), sorting, items.apply(in), item -> view.apply(item, in)));
    }
    router.handle(
        method,
        at,
        in -> {
          List<T> all = items.apply(in);
          Responses.list(in.ctx(), sorting, all, item -> view.apply(item, in));
          all.forEach(afterRead);
        });
    return this;
  }
}
