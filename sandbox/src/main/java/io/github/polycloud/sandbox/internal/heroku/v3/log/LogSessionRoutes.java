package io.github.polycloud.sandbox.internal.heroku.v3.log;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogFilter;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses under which a log is read, once each. That of a Fir app, which keeps no lines, is
 * always a tail from now on, whatever was asked for.
 */
final class LogSessionRoutes {

  private static final int USUAL_LINES = 100;
  private static final int MOST_LINES = 1500;

  private final HerokuState state;
  private final LogplexServer logplex;

  LogSessionRoutes(HerokuState state, LogplexServer logplex) {
    this.state = state;
    this.logplex = logplex;
  }

  void addTo(Routes routes) {
    routes.post("/apps/{app}/log-sessions", this::create);
  }

  private void create(Context ctx) {
    App app = state.apps().find(ctx.pathParam("app"));
    Body body = Body.of(ctx);
    Integer lines = body.number("lines", 0, MOST_LINES);
    boolean tail = body.flag("tail", false);
    boolean keepsLines = !app.generation().equals(Generation.FIR);
    int past = !keepsLines ? 0 : lines == null ? USUAL_LINES : lines;
    LogFilter filter = new LogFilter(past, process(body), body.text("source"));
    String url = logplex.open(app, filter, tail || !keepsLines);
    String now = state.now().toString();
    Responses.created(
        ctx,
        Json.object()
            .put("created_at", now)
            .put("id", UUID.randomUUID().toString())
            .put("logplex_url", url)
            .put("updated_at", now));
  }

  /** One dyno says more than a type does; {@code dyno} is what it was called before. */
  private static @Nullable String process(Body body) {
    return Stream.of("dyno_name", "dyno", "type")
        .map(body::text)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
