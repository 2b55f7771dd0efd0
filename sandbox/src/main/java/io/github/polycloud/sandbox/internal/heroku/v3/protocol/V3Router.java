// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.HandlerType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Registers the routes of the API v3. Handlers return the JSON to send; the router adds the status,
 * the ETag and the paging headers.
 */
public record V3Router(
    Routes routes, HerokuState state, Map<String, Function<V3Request, String>> reads) {

  private static final Set<HandlerType> CHANGES =
      Set.of(HandlerType.POST, HandlerType.PATCH, HandlerType.PUT, HandlerType.DELETE);

  private static final Pattern ACTION = Pattern.compile("/actions/[^/]+$");

  public V3Router(Routes routes, HerokuState state) {
    this(routes, state, new HashMap<>());
  }

  /** Starts a collection whose views depend on the request, mostly on the app it names. */
  public <T> ResourceCollection<T> collection(
      String path, Sorting<T> sorting, BiFunction<T, V3Request, ? extends JsonNode> view) {
    return new ResourceCollection<>(this, path, sorting, view);
  }

  public <T> ResourceCollection<T> collection(
      String path, Sorting<T> sorting, Function<T, ? extends JsonNode> view) {
    return collection(path, sorting, (item, in) -> view.apply(item));
  }

  /** Starts a resource that exists once per path, such as the config vars of an app. */
  public <T> ResourceItem<T> resource(
      String path, Function<V3Request, T> find, BiFunction<T, V3Request, ? extends JsonNode> view) {
    return new ResourceItem<>(this, path, find, view);
  }

  public <T> ResourceItem<T> resource(
      String path, Function<V3Request, T> find, Function<T, ? extends JsonNode> view) {
    return resource(path, find, (item, in) -> view.apply(item));
  }

  public <T> void list(
      String path,
      Sorting<T> sorting,
      Function<V3Request, List<T>> items,
      Function<T, ? extends JsonNode> view) {
    collection(path, sorting, view).list(items);
  }

  public void get(String path, Function<V3Request, ? extends JsonNode> handler) {
    readAt(path, in -> Responses.text(in.ctx(), handler.apply(in)));
    respond(HandlerType.GET, path, 200, handler);
  }

  public void post(String path, Function<V3Request, ? extends JsonNode> handler) {
    respond(HandlerType.POST, path, 200, handler);
  }

  /** Registers a POST that responds with 201. */
  public void create(String path, Function<V3Request, ? extends JsonNode> handler) {
    respond(HandlerType.POST, path, 201, handler);
  }

  /** Registers a PUT that responds with 201. */
  public void createByPut(String path, Function<V3Request, ? extends JsonNode> handler) {
    respond(HandlerType.PUT, path, 201, handler);
  }

  public void put(String path, Function<V3Request, ? extends JsonNode> handler) {
    respond(HandlerType.PUT, path, 200, handler);
  }

  public void patch(String path, Function<V3Request, ? extends JsonNode> handler) {
    respond(HandlerType.PATCH, path, 200, handler);
  }

  public void delete(String path, Function<V3Request, ? extends JsonNode> handler) {
    respond(HandlerType.DELETE, path, 200, handler);
  }

  /** Registers a POST that responds with 202 and an empty object. */
  public void acceptPost(String path, Consumer<V3Request> handler) {
    accept(HandlerType.POST, path, handler);
  }

  /** Registers a DELETE that responds with 202 and an empty object. */
  public void acceptDelete(String path, Consumer<V3Request> handler) {
    accept(HandlerType.DELETE, path, handler);
  }

  /** Limits {@code /users/{user}} paths to the authenticated account; all others respond 404. */
  public V3Router ownAccountOnly() {
    Routes guarded =
        (method, path, handler) ->
            routes.add(
                method,
                path,
                ctx -> {
                  if (!state.account().is(ctx.pathParam("user"))) {
                    throw HerokuError.notFound("user");
                  }
                  handler.handle(ctx);
                });
    return new V3Router(guarded, state, reads);
  }

  void respond(
      HandlerType method,
      String path,
      int status,
      Function<V3Request, ? extends JsonNode> handler) {
    handle(method, path, in -> Responses.send(in.ctx(), status, handler.apply(in)));
  }

  public void handle(HandlerType method, String path, Consumer<V3Request> handler) {
    routes.add(
        method,
        path,
        ctx -> {
          V3Request in = new V3Request(ctx, state);
          Function<V3Request, String> read = reads.get(ACTION.matcher(path).replaceFirst(""));
          if (CHANGES.contains(method) && read != null) {
            Responses.requireMatch(ctx, () -> read.apply(in));
          }
          handler.accept(in);
        });
  }

  /**
   * Declares what a GET of a path sends, which {@code If-Match} of a change is compared with. A
   * POST that creates is compared with the list, an action with its resource; a path without GET
   * has nothing to compare.
   */
  void readAt(String path, Function<V3Request, String> read) {
    reads.put(path, read);
  }

  private void accept(HandlerType method, String path, Consumer<V3Request> handler) {
    respond(
        method,
        path,
        202,
        in -> {
          handler.accept(in);
          return Json.object();
        });
  }
}
