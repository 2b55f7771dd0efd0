// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A REST collection of OVH's API: registers the routes that list, create, read, update and delete
 * the entities of a store. An unknown id is OVH's 404, void operations return {@code null}, lists
 * of ids take the declared filters, and reads take batches and pages as everywhere on v1.
 *
 * @param <T> the kind of entity
 */
public final class RestCollection<T> {

  private final OvhRouter router;
  private final String path;
  private final String one;
  private final String idName;
  private final Function<OvhRequest, EntityStore<T>> store;
  private final List<Function<OvhRequest, Predicate<T>>> filters = new ArrayList<>();
  private Function<Object, OvhError> notFound;
  private Consumer<? super T> onAccess = entity -> {};
  private boolean numbered;
  private boolean services;

  private RestCollection(
      OvhRouter router, String path, String idName, Function<OvhRequest, EntityStore<T>> store) {
    this.router = router;
    this.path = path;
    this.one = path + "/{" + idName + "}";
    this.idName = idName;
    this.store = store;
    this.notFound = id -> OvhError.noSuchObject(idName, id);
  }

  public static <T> RestCollection<T> of(
      OvhRouter router, String path, String idName, EntityStore<T> store) {
    return new RestCollection<>(router, path, idName, request -> store);
  }

  /** A collection of services: its list takes {@code iamTags}, and its 404 names no id. */
  public static <T> RestCollection<T> services(
      OvhRouter router, String path, String idName, EntityStore<T> store) {
    RestCollection<T> collection =
        of(router, path, idName, store).notFound(OvhError::noSuchService);
    collection.services = true;
    return collection;
  }

  /** A collection below each entity of this one. */
  public <C> RestCollection<C> nested(
      String child, String childIdName, Function<T, EntityStore<C>> children) {
    return new RestCollection<>(
        router, one + child, childIdName, request -> children.apply(find(request)));
  }

  public RestCollection<T> notFound(Supplier<OvhError> error) {
    notFound = id -> error.get();
    return this;
  }

  /** Declares that ids are numbers; any other id in a path is a 400. */
  public RestCollection<T> numbered() {
    numbered = true;
    return this;
  }

  /** Runs an action on each entity that is looked up by its id. */
  public RestCollection<T> onAccess(Consumer<? super T> action) {
    onAccess = action;
    return this;
  }

  /** Restricts the list by a query parameter that must equal a property. */
  public RestCollection<T> filter(String name, Function<? super T, @Nullable String> property) {
    return filter(
        request -> request.query(name),
        (entity, requested) -> requested.equals(property.apply(entity)));
  }

  /** Like {@link #filter(String, Function)}, but the value must be a word of the enumeration. */
  public RestCollection<T> filter(
      String name, Enumeration words, Function<? super T, @Nullable String> property) {
    return filter(
        request -> request.query(name, words),
        (entity, requested) -> requested.equals(property.apply(entity)));
  }

  /** Restricts the list by a parameter of the request; all entities pass when it is absent. */
  public <V> RestCollection<T> filter(
      Function<OvhRequest, Optional<V>> parameter, BiPredicate<? super T, V> test) {
    filters.add(
        request ->
            parameter
                .apply(request)
                .map(requested -> (Predicate<T>) entity -> test.test(entity, requested))
                .orElse(entity -> true));
    return this;
  }

  /** GET of the ids. */
  public RestCollection<T> list() {
    OvhHandler ids =
        request -> {
          EntityStore<T> entities = store.apply(request);
          return Json.ids(matching(request, entities).map(entities::id));
        };
    if (services) {
      router.services(path, ids);
    } else {
      router.get(path, ids);
    }
    return this;
  }

  /** GET of whole objects in place of ids. */
  public RestCollection<T> list(Function<? super T, ? extends JsonNode> view) {
    router.get(
        path, request -> matching(request, store.apply(request)).map(view).collect(Json.array()));
    return this;
  }

  /** POST to the collection. */
  public RestCollection<T> create(OvhHandler handler) {
    router.post(path, handler);
    return this;
  }

  /** GET of one entity. */
  public RestCollection<T> get(Function<? super T, ? extends JsonNode> view) {
    return get("", view);
  }

  /** GET of something below one entity. */
  public RestCollection<T> get(String child, Function<? super T, ? extends JsonNode> view) {
    router.get(one + child, request -> view.apply(find(request)));
    return this;
  }

  /** PUT to one entity, which returns null. */
  public RestCollection<T> update(BiConsumer<? super T, RequestBody> change) {
    return update("", change);
  }

  /** PUT to something below one entity, which returns null. */
  public RestCollection<T> update(String child, BiConsumer<? super T, RequestBody> change) {
    router.put(
        one + child,
        OvhHandler.returningNull(request -> change.accept(find(request), request.body())));
    return this;
  }

  /** PUT to one immutable entity, which stores the changed one and returns null. */
  public RestCollection<T> replace(BiFunction<? super T, RequestBody, T> change) {
    router.put(
        one,
        OvhHandler.returningNull(
            request -> store.apply(request).put(change.apply(find(request), request.body()))));
    return this;
  }

  /** PUT to one entity, which returns a document. */
  public RestCollection<T> put(BiFunction<? super T, RequestBody, ? extends JsonNode> change) {
    router.put(one, with((entity, request) -> change.apply(entity, request.body())));
    return this;
  }

  /** DELETE of one entity, which returns null. */
  public RestCollection<T> delete() {
    router.delete(
        one,
        OvhHandler.returningNull(
            request -> {
              EntityStore<T> entities = store.apply(request);
              entities.remove(entities.id(find(request)));
            }));
    return this;
  }

  /** DELETE of one entity that does more than removing it, and returns null. */
  public RestCollection<T> delete(Consumer<? super T> removal) {
    router.delete(one, OvhHandler.returningNull(request -> removal.accept(find(request))));
    return this;
  }

  /** DELETE of one entity by a task: {@code start} gets the removal to run when it is done. */
  public RestCollection<T> deleteByTask(
      BiFunction<? super T, Stored.Action, ? extends JsonNode> start) {
    router.delete(
        one,
        request -> {
          EntityStore<T> entities = store.apply(request);
          T entity = find(request);
          return start.apply(entity, () -> entities.remove(entities.id(entity)));
        });
    return this;
  }

  /** POST to something below one entity, which returns a document. */
  public RestCollection<T> post(
      String child, BiFunction<? super T, RequestBody, ? extends JsonNode> operation) {
    router.post(one + child, with((entity, request) -> operation.apply(entity, request.body())));
    return this;
  }

  /** POST to something below one entity, which returns null. */
  public RestCollection<T> action(String child, BiConsumer<? super T, RequestBody> operation) {
    router.post(
        one + child,
        OvhHandler.returningNull(request -> operation.accept(find(request), request.body())));
    return this;
  }

  /** A handler that works on the entity that the path names. */
  public OvhHandler with(BiFunction<? super T, OvhRequest, ? extends JsonNode> handler) {
    return request -> handler.apply(find(request), request);
  }

  private T find(OvhRequest request) {
    EntityStore<T> entities = store.apply(request);
    Object id = numbered ? (Object) request.id(idName) : request.path(idName);
    T entity = entities.find(id).orElseThrow(() -> notFound.apply(id));
    onAccess.accept(entity);
    return entity;
  }

  private Stream<T> matching(OvhRequest request, EntityStore<T> entities) {
    List<Predicate<T>> tests = filters.stream().map(filter -> filter.apply(request)).toList();
    return entities.stream().filter(entity -> tests.stream().allMatch(test -> test.test(entity)));
  }
}
