// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.process.run.Service;
import io.github.polycloud.sandbox.internal.heroku.process.run.ServiceOutput.Chunk;
import io.github.polycloud.sandbox.internal.heroku.process.run.Services;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import java.util.List;

/**
 * Commands whose output is read in chunks. Each chunk has the URL of the next in {@code Location},
 * the last has none. While there is no output, the first read responds with 204 and further reads
 * with an empty 200, because clients have seen both.
 */
final class ServiceRoutes {

  private static final String CHUNK = "/apps/{app}/services/{upid}/output/{chunk}";

  private ServiceRoutes() {}

  static void addTo(LegacyRouter router, Services services) {
    router.get("/apps/{app}/services", in -> list(in, services));
    router.post("/apps/{app}/services", in -> start(in, services));
    router.put("/apps/{app}/services/{upid}", in -> steer(in, services));
    router.get(CHUNK, in -> chunk(in, services));
  }

  private static void list(LegacyExchange in, Services services) {
    List<Service> all = services.of(in.app());
    Xml xml = new Xml();
    xml.array("services", () -> all.forEach(service -> entry(xml, service)));
    in.xml(200, xml);
  }

  private static void start(LegacyExchange in, Services services) {
    App app = in.app();
    String command = in.requiredBody("command");
    in.text(address(in, app, services.start(app, command), 1));
  }

  private static void steer(LegacyExchange in, Services services) {
    App app = in.app();
    Service service = services.find(app, in.path("upid"));
    switch (in.body()) {
      case "up" -> services.resume(app, service);
      case "down" -> services.stop(app, service);
      case "bounce" -> services.bounce(app, service);
      default -> throw HerokuError.invalid("A service can go up, down or bounce.");
    }
    in.ok();
  }

  private static void chunk(LegacyExchange in, Services services) {
    App app = in.app();
    Service service = services.find(app, in.path("upid"));
    int number = number(in.path("chunk"));
    if (number == 1 && service.output().isFirstRead()) {
      in.ctx().status(204);
      return;
    }
    Chunk chunk = service.output().chunk(number);
    if (chunk == null) {
      in.ctx().header("Location", address(in, app, service, number));
      in.text("");
      return;
    }
    if (!chunk.last()) {
      in.ctx().header("Location", address(in, app, service, number + 1));
    }
    in.text(chunk.text());
  }

  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw HerokuError.notFound("chunk");
    }
    return Integer.parseInt(text);
  }

  private static String address(LegacyExchange in, App app, Service service, int chunk) {
    String path =
        CHUNK
            .replace("{app}", app.name())
            .replace("{upid}", service.upid())
            .replace("{chunk}", String.valueOf(chunk));
    return in.ctx().scheme() + "://" + in.ctx().host() + path;
  }

  private static void entry(Xml xml, Service service) {
    xml.element(
        "service",
        () ->
            xml.text("upid", service.upid())
                .text("command", service.command())
                .text("state", service.up() ? "up" : "down")
                .typed("started-at", "datetime", LegacyJsonViews.xmlTime(service.startedAt())));
  }
}
