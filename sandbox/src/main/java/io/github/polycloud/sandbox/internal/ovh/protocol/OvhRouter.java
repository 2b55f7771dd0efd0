// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Registers handlers on the server: those of v1 below both of its prefixes, those of v2 below its
 * own.
 */
public final class OvhRouter {

  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.DELETE,
          HandlerType.PATCH,
          HandlerType.HEAD,
          HandlerType.OPTIONS);

  private final List<String> v1;
  private final List<String> v2;
  private final RoutesConfig server;
  private final RequestAuthorizer authorizer;
  private final StateLock stateLock;
  private final QueryIds queryIds;
  private final ResponseStyle style;
  private final ReadHandlers reads = new ReadHandlers();
  private final ApiSchemas schemas = new ApiSchemas("", "1.0");
  private final ApiSchemas v2Schemas = new ApiSchemas("/v2", "2.0");
  private final Supplier<SchemaTypes> types;
  private final Map<String, LongSupplier> counters = new TreeMap<>();
  private final Inventory inventory;

  /** Creates a router that responds in the given style. */
  public OvhRouter(
      RoutesConfig server,
      RequestAuthorizer authorizer,
      StateLock stateLock,
      InstantSource clock,
      ResponseStyle style) {
    this(
        List.of("/1.0", "/v1"),
        List.of("/v2"),
        server,
        authorizer,
        stateLock,
        new QueryIds(clock),
        style,
        new Inventory(),
        SchemaTypes::ofSandbox);
  }

  private OvhRouter(
      List<String> v1,
      List<String> v2,
      RoutesConfig server,
      RequestAuthorizer authorizer,
      StateLock stateLock,
      QueryIds queryIds,
      ResponseStyle style,
      Inventory inventory,
      Supplier<SchemaTypes> types) {
    this.v1 = v1;
    this.v2 = v2;
    this.server = server;
    this.authorizer = authorizer;
    this.stateLock = stateLock;
    this.queryIds = queryIds;
    this.style = style;
    this.inventory = inventory;
    this.types = types;
  }

  /** A router for another API of a single version on the same server, with the same logins. */
  public OvhRouter beside(String prefix) {
    return new OvhRouter(
        List.of(prefix),
        List.of(),
        server,
        authorizer,
        stateLock,
        queryIds,
        style,
        inventory,
        SchemaTypes::none);
  }

  public void get(String path, OvhHandler handler) {
    addV1(HandlerType.GET, path, authorizer, reads.of(path, handler));
  }

  /** A GET of the names of services, which takes {@code iamTags}. */
  public void services(String path, OvhHandler handler) {
    addV1(HandlerType.GET, path, authorizer, reads.services(path, handler));
  }

  /** What the account has, each collection with at most this many entities. */
  public List<Inventory.Listing> inventory(int most) {
    return stateLock.withLock(() -> inventory.read(most));
  }

  /** Makes the entities of a collection part of the inventory. */
  <T> void inventory(
      String path, EntityStore<T> store, Function<? super T, ? extends JsonNode> view) {
    inventory.add(v1.get(0) + path, store, view);
  }

  public void post(String path, OvhHandler handler) {
    addV1(HandlerType.POST, path, authorizer, handler);
  }

  public void put(String path, OvhHandler handler) {
    addV1(HandlerType.PUT, path, authorizer, handler);
  }

  public void delete(String path, OvhHandler handler) {
    addV1(HandlerType.DELETE, path, authorizer, handler);
  }

  /** Makes the number of the services below a path known. */
  void count(String path, LongSupplier counter) {
    counters.put(path, counter);
  }

  /** The numbers of services by the path that lists them. Callers do not hold the lock. */
  public Map<String, Integer> counts() {
    return stateLock.withLock(
        () -> {
          Map<String, Integer> counts = new TreeMap<>();
          counters.forEach((path, counter) -> counts.put(path, (int) counter.getAsLong()));
          return counts;
        });
  }

  /** An operation of the v2 branch. */
  public void v2(HandlerType method, String path, OvhHandler handler) {
    v2Schemas.add(method, path, false);
    add(v2, method, path, authorizer, handler);
  }

  /** An operation that needs no signature. */
  public void open(HandlerType method, String path, OvhHandler handler) {
    addV1(method, path, RequestAuthorizer.OPEN, handler);
  }

  /**
   * Adds the schemas of the routes, and a 404 for all other paths. Call this last: the first match
   * wins, and OVH looks for the route before it checks the login.
   */
  public void rejectOtherPaths() {
    serve(schemas, v1);
    serve(v2Schemas, v2);
    RequestAuthorizer notFound =
        request -> {
          throw OvhError.noSuchUrl();
        };
    for (HandlerType method : METHODS) {
      add(v1, method, "/*", notFound, request -> Json.nothing());
      add(v2, method, "/*", notFound, request -> Json.nothing());
    }
  }

  private void serve(ApiSchemas described, List<String> versions) {
    add(
        versions,
        HandlerType.GET,
        "/",
        RequestAuthorizer.OPEN,
        request -> described.list(request.origin() + versions.get(0)));
    for (String api : described.names()) {
      add(
          versions,
          HandlerType.GET,
          "/" + api + ".json",
          RequestAuthorizer.OPEN,
          request -> described.of(api, request.origin() + versions.get(0), types.get()));
    }
  }

  private void addV1(
      HandlerType method, String path, RequestAuthorizer authorizer, OvhHandler handler) {
    schemas.add(method, path, authorizer.equals(RequestAuthorizer.OPEN));
    add(v1, method, path, authorizer, handler);
  }

  private void add(
      List<String> versions,
      HandlerType method,
      String path,
      RequestAuthorizer authorizer,
      OvhHandler handler) {
    for (String version : versions) {
      server.addHttpHandler(
          method,
          version + path,
          context -> {
            context.header("X-Ovh-Queryid", queryIds.next());
            OvhRequest request = new OvhRequest(context, version, path);
            request.bytes();
            stateLock
                .withLock(() -> respond(request, authorizer, handler))
                .writeTo(context, style.noContent());
          });
    }
  }

  private Response respond(OvhRequest request, RequestAuthorizer authorizer, OvhHandler handler) {
    try {
      authorizer.authorize(request);
      request.body();
      return Response.of(200, handler.handle(request));
    } catch (OvhError e) {
      return Response.of(e.status(), e.body(style));
    }
  }
}
