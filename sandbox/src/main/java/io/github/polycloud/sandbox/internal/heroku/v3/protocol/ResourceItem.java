// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.javalin.http.HandlerType;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One resource at one path. Every write responds with the view of the resource after the change,
 * and compares {@code If-Match} with the view before it.
 */
public final class ResourceItem<T> {

  private final V3Router router;
  private final String path;
  private final Function<V3Request, T> find;
  private final BiFunction<T, V3Request, ? extends JsonNode> view;
  private Consumer<T> afterRead = item -> {};

  ResourceItem(
      V3Router router,
      String path,
      Function<V3Request, T> find,
      BiFunction<T, V3Request, ? extends JsonNode> view) {
    this.router = router;
    this.path = path;
    this.find = find;
    this.view = view;
  }

  ResourceItem<T> afterRead(Consumer<T> action) {
    afterRead = action;
    return this;
  }

  public ResourceItem<T> get() {
    router.readAt(path, in -> Responses.text(in.ctx(), view.apply(find.apply(in), in)));
    router.handle(
        HandlerType.GET,
        path,
        in -> {
          T item = find.apply(in);
          Responses.send(in.ctx(), 200, view.apply(item, in));
          afterRead.accept(item);
        });
    return this;
  }

  /** Registers the PATCH that changes the item in place. */
  public ResourceItem<T> update(BiConsumer<T, V3Request> change) {
    return write(HandlerType.PATCH, path, change);
  }

  /** Registers the PATCH that replaces an immutable item with the one returned. */
  public ResourceItem<T> replace(BiFunction<T, V3Request, T> change) {
    return writeAndReplace(HandlerType.PATCH, path, change);
  }

  /** Registers the PUT that changes the item in place. */
  public ResourceItem<T> put(BiConsumer<T, V3Request> change) {
    return write(HandlerType.PUT, path, change);
  }

  /** Registers a POST at the item's own path that responds with 200. */
  public ResourceItem<T> post(BiConsumer<T, V3Request> change) {
    return write(HandlerType.POST, path, change);
  }

  public ResourceItem<T> delete(BiConsumer<T, V3Request> change) {
    return write(HandlerType.DELETE, path, change);
  }

  /** Registers a DELETE whose last view is taken by the change itself. */
  public ResourceItem<T> deleteWithView(BiFunction<T, V3Request, ? extends JsonNode> change) {
    return respond(HandlerType.DELETE, path, change);
  }

  /** Registers a POST below the item's path. */
  public ResourceItem<T> action(String suffix, BiConsumer<T, V3Request> change) {
    return write(HandlerType.POST, path + "/" + suffix, change);
  }

  /** Like {@link #action}, but for immutable items. */
  public ResourceItem<T> replaceAction(String suffix, BiFunction<T, V3Request, T> change) {
    return writeAndReplace(HandlerType.POST, path + "/" + suffix, change);
  }

  private ResourceItem<T> write(HandlerType method, String at, BiConsumer<T, V3Request> change) {
    return writeAndReplace(
        method,
        at,
        (item, in) -> {
          change.accept(item, in);
          return item;
        });
  }

  private ResourceItem<T> writeAndReplace(
      HandlerType method, String at, BiFunction<T, V3Request, T> change) {
    return respond(method, at, (item, in) -> view.apply(change.apply(item, in), in));
  }

  private ResourceItem<T> respond(
      HandlerType method, String at, BiFunction<T, V3Request, ? extends JsonNode> change) {
    router.respond(
        method,
        at,
        200,
        in -> {
          T item = find.apply(in);
          Responses.requireMatch(in.ctx(), () -> Responses.text(in.ctx(), view.apply(item, in)));
          return change.apply(item, in);
        });
    return this;
  }
}
