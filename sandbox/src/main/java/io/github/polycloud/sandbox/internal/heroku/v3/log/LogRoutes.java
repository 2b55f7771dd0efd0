// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.log;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogFilter;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drain;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drains;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.v3.addon.AddOnJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Log sessions and log drains. A drain is found by its id, its token or its URL. */
public final class LogRoutes {

  private static final int DEFAULT_LINES = 100;
  private static final int MAX_LINES = 1500;
  private static final Sorting<Drain> SORTING =
      Sorting.byId(Drain::id).time("created_at", Drain::createdAt);

  private LogRoutes() {}

  public static void addTo(V3Router router, LogplexServer logplex) {
    router.create("/apps/{app}/log-sessions", in -> session(in, logplex));
    router
        .collection("/apps/{app}/log-drains", SORTING, (drain, in) -> view(drain, in.app()))
        .list(in -> in.app().drains().all())
        .create(in -> in.app().drains().add(in.body().requiredText("url")))
        .item("drain", in -> in.app().drains().find(in.path("drain")))
        .get()
        .delete((drain, in) -> in.app().drains().remove(drain));
    router
        .collection("/addons/{addon}/log-drains", SORTING, (drain, in) -> view(drain, payer(in)))
        .list(in -> drains(in).of(in.addOn()))
        .item("drain", in -> drains(in).find(in.addOn(), in.path("drain")))
        .put((drain, in) -> drains(in).setUrl(drain, in.body().requiredText("url")));
    router
        .resource(
            "/spaces/{space}/log-drain", LogRoutes::space, space -> view(space.logDrain(), null))
        .get();
    router.put(
        "/spaces/{space}/log-drain",
        in -> {
          Space space = space(in);
          space.setLogDrain(in.body().requiredText("url"));
          return view(space.logDrain(), null);
        });
    TelemetryRoutes.addTo(router);
  }

  /** A Fir app keeps no past lines, so its session is always a tail from now on. */
  private static ObjectNode session(V3Request in, LogplexServer logplex) {
    App app = in.app();
    RequestBody body = in.body();
    Integer lines = body.number("lines", 0, MAX_LINES);
    boolean tail = body.flag("tail", false);
    boolean retainsLines = !app.generation().equals(Generation.FIR);
    int past = !retainsLines ? 0 : lines == null ? DEFAULT_LINES : lines;
    LogFilter filter = new LogFilter(past, process(body, !retainsLines), body.text("source"));
    String url = logplex.open(app, filter, tail || !retainsLines);
    Instant now = in.state().now();
    return JsonView.of(UUID.randomUUID(), now, now).put("logplex_url", url).node();
  }

  /** Only Fir reads {@code type}; Cedar reads a dyno or a type from {@code dyno}. */
  private static @Nullable String process(RequestBody body, boolean fir) {
    return Stream.of("dyno_name", fir ? "type" : "dyno")
        .map(body::text)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Space space(V3Request in) {
    in.requireVariant("dogwood");
    return in.space();
  }

  private static App payer(V3Request in) {
    return in.state().apps().get(in.addOn().app());
  }

  private static Drains drains(V3Request in) {
    return payer(in).drains();
  }

  private static ObjectNode view(Drain drain, @Nullable App app) {
    AddOn addOn = drain.addOn();
    return JsonView.of(drain)
        .put("addon", addOn == null ? null : AddOnJsonViews.reference(addOn))
        .put("app", app == null ? null : named(app))
        .put("token", drain.token())
        .put("url", drain.url())
        .node();
  }
}
