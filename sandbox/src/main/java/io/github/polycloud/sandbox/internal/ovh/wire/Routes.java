package io.github.polycloud.sandbox.internal.ovh.wire;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.time.InstantSource;
import java.util.List;

/** Puts operations on the server: those of v1 under both of its names, those of v2 under theirs. */
public final class Routes {

  private static final List<String> V1 = List.of("/1.0", "/v1");
  private static final List<String> V2 = List.of("/v2");
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
  private final Guard guard;
  private final Turnstile turnstile;
  private final QueryIds queryIds;
  private final boolean noContent;
  private final Reads reads = new Reads();
  private final Descriptors descriptors = new Descriptors();

  /**
   * Routes for one server.
   *
   * @param server where to put them
   * @param guard stands before every operation that is not {@link #open}
   * @param turnstile shared by all that touches the state
   * @param clock the server's clock
   * @param noContent whether void operations answer 204 in place of 200 and null
   */
  public Routes(
      RoutesConfig server,
      Guard guard,
      Turnstile turnstile,
      InstantSource clock,
      boolean noContent) {
    this(V1, V2, server, guard, turnstile, new QueryIds(clock), noContent);
  }

  private Routes(
      List<String> v1,
      List<String> v2,
      RoutesConfig server,
      Guard guard,
      Turnstile turnstile,
      QueryIds queryIds,
      boolean noContent) {
    this.v1 = v1;
    this.v2 = v2;
    this.server = server;
    this.guard = guard;
    this.turnstile = turnstile;
    this.queryIds = queryIds;
    this.noContent = noContent;
  }

  /**
   * Routes of another API on the same server, with the same logins. It has one version only.
   *
   * @param base what its paths begin with, in place of {@code /1.0}
   * @return routes beside these
   */
  public Routes beside(String base) {
    return new Routes(List.of(base), List.of(), server, guard, turnstile, queryIds, noContent);
  }

  /**
   * A signed GET.
   *
   * @param path its path with placeholders in braces
   * @param operation what it does
   */
  public void get(String path, Operation operation) {
    addV1(HandlerType.GET, path, guard, reads.of(path, operation));
  }

  /**
   * A signed GET of the names of services, which takes {@code iamTags}.
   *
   * @param path its path
   * @param operation lists the names of all
   */
  public void services(String path, Operation operation) {
    addV1(HandlerType.GET, path, guard, reads.services(path, operation));
  }

  /**
   * A signed POST.
   *
   * @param path its path with placeholders in braces
   * @param operation what it does
   */
  public void post(String path, Operation operation) {
    addV1(HandlerType.POST, path, guard, operation);
  }

  /**
   * A signed PUT.
   *
   * @param path its path with placeholders in braces
   * @param operation what it does
   */
  public void put(String path, Operation operation) {
    addV1(HandlerType.PUT, path, guard, operation);
  }

  /**
   * A signed DELETE.
   *
   * @param path its path with placeholders in braces
   * @param operation what it does
   */
  public void delete(String path, Operation operation) {
    addV1(HandlerType.DELETE, path, guard, operation);
  }

  /**
   * A signed GET of the v2 branch.
   *
   * @param path its path after {@code /v2}
   * @param operation what it does
   */
  public void getV2(String path, Operation operation) {
    add(v2, HandlerType.GET, path, guard, operation);
  }

  /**
   * A signed POST of the v2 branch.
   *
   * @param path its path after {@code /v2}
   * @param operation what it does
   */
  public void postV2(String path, Operation operation) {
    add(v2, HandlerType.POST, path, guard, operation);
  }

  /**
   * A signed DELETE of the v2 branch.
   *
   * @param path its path after {@code /v2}
   * @param operation what it does
   */
  public void deleteV2(String path, Operation operation) {
    add(v2, HandlerType.DELETE, path, guard, operation);
  }

  /**
   * An operation that needs no signature.
   *
   * @param method the HTTP method
   * @param path its path with placeholders in braces
   * @param operation what it does
   */
  public void open(HandlerType method, String path, Operation operation) {
    addV1(method, path, Guard.OPEN, operation);
  }

  /**
   * Describes the routes, and refuses whatever is none. To be called last: the first match wins,
   * and OVH looks for the route before it looks for a login.
   */
  public void refuseTheRest() {
    for (String api : descriptors.names()) {
      add(
          v1,
          HandlerType.GET,
          "/" + api + ".json",
          Guard.OPEN,
          call -> descriptors.of(api, call.origin() + v1.get(0)));
    }
    for (HandlerType method : METHODS) {
      add(v1, method, "/*", call -> refuse(), call -> Json.nothing());
      add(v2, method, "/*", call -> refuse(), call -> Json.nothing());
    }
  }

  private static void refuse() {
    throw OvhError.noSuchUrl();
  }

  private void addV1(HandlerType method, String path, Guard guard, Operation operation) {
    descriptors.add(method, path, guard.equals(Guard.OPEN));
    add(v1, method, path, guard, operation);
  }

  private void add(
      List<String> versions, HandlerType method, String path, Guard guard, Operation operation) {
    for (String version : versions) {
      server.addHttpHandler(method, version + path, handler(version, path, guard, operation));
    }
  }

  private Handler handler(String version, String path, Guard guard, Operation operation) {
    return context -> {
      context.header("X-Ovh-Queryid", queryIds.next());
      Call call = new Call(context, version, path);
      call.bytes();
      turnstile.pass(() -> answer(call, guard, operation)).writeTo(context, noContent);
    };
  }

  private static Answer answer(Call call, Guard guard, Operation operation) {
    try {
      guard.admit(call);
      call.body();
      return Answer.of(200, operation.answer(call));
    } catch (OvhError e) {
      return Answer.of(e.status(), e.body());
    }
  }
}
