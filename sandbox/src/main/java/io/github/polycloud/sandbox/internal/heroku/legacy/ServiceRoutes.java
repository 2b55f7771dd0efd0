package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.process.run.Service;
import io.github.polycloud.sandbox.internal.heroku.process.run.ServiceOutput.Chunk;
import io.github.polycloud.sandbox.internal.heroku.process.run.Services;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.javalin.http.Context;
import java.util.List;

/**
 * Commands whose output is read chunk by chunk: a chunk names the next by {@code Location}, the
 * last names none. Nothing to read yet is 204 at first and an empty 200 afterwards, since readers
 * met both.
 */
final class ServiceRoutes {

  private static final String CHUNK = "/apps/{app}/services/{upid}/output/{chunk}";

  private final HerokuState state;
  private final Services services;

  ServiceRoutes(HerokuState state, Services services) {
    this.state = state;
    this.services = services;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/services", this::list);
    routes.post("/apps/{app}/services", this::start);
    routes.put("/apps/{app}/services/{upid}", this::steer);
    routes.get(CHUNK, this::chunk);
  }

  private void list(Context ctx) {
    List<Service> all = services.of(app(ctx));
    Xml xml = new Xml();
    xml.array("services", () -> all.forEach(service -> entry(xml, service)));
    ctx.status(200).contentType("application/xml; charset=utf-8").result(xml.toString());
  }

  private void start(Context ctx) {
    App app = app(ctx);
    String command = ctx.body().strip();
    if (command.isEmpty()) {
      throw HerokuError.invalid("A command is required.");
    }
    Responses.text(ctx, 200, address(ctx, app, services.start(app, command), 1));
  }

  private void steer(Context ctx) {
    App app = app(ctx);
    Service service = services.find(app, ctx.pathParam("upid"));
    switch (ctx.body().strip()) {
      case "up" -> services.resume(app, service);
      case "down" -> services.stop(app, service);
      case "bounce" -> services.bounce(app, service);
      default -> throw HerokuError.invalid("A service can go up, down or bounce.");
    }
    ctx.status(200);
  }

  private void chunk(Context ctx) {
    App app = app(ctx);
    Service service = services.find(app, ctx.pathParam("upid"));
    int number = number(ctx.pathParam("chunk"));
    if (number == 1 && service.output().firstLook()) {
      ctx.status(204);
      return;
    }
    Chunk chunk = service.output().chunk(number);
    if (chunk == null) {
      ctx.header("Location", address(ctx, app, service, number));
      Responses.text(ctx, 200, "");
      return;
    }
    if (!chunk.last()) {
      ctx.header("Location", address(ctx, app, service, number + 1));
    }
    Responses.text(ctx, 200, chunk.text());
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw HerokuError.notFound("chunk");
    }
    return Integer.parseInt(text);
  }

  private static String address(Context ctx, App app, Service service, int chunk) {
    String path =
        CHUNK
            .replace("{app}", app.name())
            .replace("{upid}", service.upid())
            .replace("{chunk}", String.valueOf(chunk));
    return ctx.scheme() + "://" + ctx.host() + path;
  }

  private static void entry(Xml xml, Service service) {
    xml.element(
        "service",
        () ->
            xml.text("upid", service.upid())
                .text("command", service.command())
                .text("state", service.up() ? "up" : "down")
                .typed("started-at", "datetime", Shapes.xmlTime(service.startedAt())));
  }
}
