// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.ControlPath;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The control API, which both servers offer below {@link ControlPath#PREFIX}. The resource {@code
 * openapi.json} describes it.
 */
public final class ControlApi {

  private static final String DOCUMENT = "openapi.json";
  private static final Set<HandlerType> WRITES = Set.of(HandlerType.POST, HandlerType.PUT);
  private static final List<HandlerType> METHODS =
      ControlPath.METHODS.stream().map(HandlerType::findOrCreate).toList();

  private final BooleanSupplier started;
  private final OriginGuard guard;
  private final List<ControlRoute> table;

  /** The operations of a sandbox. */
  public ControlApi(Controlled controlled) {
    started = controlled.started();
    guard = new OriginGuard(controlled.origin());
    JournalRoutes journal = new JournalRoutes(controlled.journal(), controlled.mask());
    FaultRoutes faults = new FaultRoutes(controlled.faults());
    ClockRoutes clock = new ClockRoutes(controlled.clock());
    StateRoutes state = new StateRoutes(controlled.state());
    table =
        List.of(
            get("/", call -> call.respond(200, controlled.overview().get())),
            get("/credentials", call -> call.respond(200, controlled.credentials().get())),
            route(
                HandlerType.GET,
                "/requests",
                Set.of("method", "path", "status", "since", "details", "limit"),
                journal::list),
            route(HandlerType.DELETE, "/requests", journal::clear),
            route(
                HandlerType.GET,
                "/requests/wait",
                Set.of("method", "path", "status", "since", "details", "count", "timeout"),
                journal::await),
            get("/requests/{sequence}", journal::get),
            get("/faults", faults::list),
            route(HandlerType.POST, "/faults", faults::add),
            route(HandlerType.DELETE, "/faults", faults::clear),
            route(HandlerType.DELETE, "/faults/{id}", faults::remove),
            get("/clock", clock::get),
            route(HandlerType.PUT, "/clock", clock::set),
            route(HandlerType.POST, "/reset", state::reset),
            get("/snapshot", state::snapshot),
            route(HandlerType.PUT, "/snapshot", state::restore),
            get("/" + DOCUMENT, call -> call.respond(200, document())));
  }

  /** The operations, in the order in which they are matched. */
  List<ControlRoute> table() {
    return table;
  }

  /**
   * Adds the operations to a server, and an error for all other paths below the prefix. To be
   * called last, because the paths of the clouds are looked for one by one.
   */
  public void addTo(RoutesConfig server) {
    for (HandlerType method : METHODS) {
      server.addHttpHandler(method, ControlPath.PREFIX, this::answer);
      server.addHttpHandler(method, ControlPath.PREFIX + "/*", this::answer);
    }
  }

  private void answer(Context context) {
    context.header("Cache-Control", "no-store");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    try {
      guard.check(context);
      if (!started.getAsBoolean()) {
        throw new ControlError(503, "the sandbox is starting; retry");
      }
      ControlRoute route = route(context);
      ControlCall call = new ControlCall(context, route.parameters());
      if (WRITES.contains(route.method())) {
        call.requireJson();
      }
      route.operation().accept(call);
    } catch (ControlError e) {
      if (ControlPath.SNAPSHOT.equals(context.path())) {
        discardBody(context);
      }
      reject(context, e.status(), e.reason());
    }
  }

  private ControlRoute route(Context context) {
    List<ControlRoute> here = table.stream().filter(route -> route.isAt(context.path())).toList();
    if (here.isEmpty()) {
      throw ControlError.notFound(
          "no such path; GET %s/%s lists all".formatted(ControlPath.PREFIX, DOCUMENT));
    }
    return here.stream()
        .filter(route -> route.isFor(context.method()))
        .findFirst()
        .orElseThrow(
            () -> {
              String allowed =
                  METHODS.stream()
                      .filter(method -> here.stream().anyMatch(route -> route.isFor(method)))
                      .map(HandlerType::name)
                      .collect(Collectors.joining(", "));
              context.header("Allow", allowed);
              return new ControlError(405, "use " + allowed);
            });
  }

  private static void discardBody(Context context) {
    try {
      SnapshotBody.discard(context.req().getInputStream());
    } catch (IOException e) {
      // There is no connection to respond to.
    }
  }

  private static void reject(Context context, int status, String message) {
    context
        .status(status)
        .contentType("application/json")
        .result(Json.object().put("error", message).toString());
  }

  private static ControlRoute get(String path, Consumer<ControlCall> operation) {
    return route(HandlerType.GET, path, operation);
  }

  private static ControlRoute route(
      HandlerType method, String path, Consumer<ControlCall> operation) {
    return route(method, path, Set.of(), operation);
  }

  private static ControlRoute route(
      HandlerType method, String path, Set<String> parameters, Consumer<ControlCall> operation) {
    return new ControlRoute(method, ControlPath.PREFIX + path, parameters, operation);
  }

  private static String document() {
    try (InputStream in =
        Objects.requireNonNull(ControlApi.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
