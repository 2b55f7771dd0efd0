package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogFilter;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogLine;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drain;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drains;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Logs: the address of a session, or the log itself as it was before there were sessions. */
final class LogRoutes {

  private static final String DEFAULT_COUNT = "100";

  private final HerokuState state;
  private final LogplexServer logplex;

  LogRoutes(HerokuState state, LogplexServer logplex) {
    this.state = state;
    this.logplex = logplex;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/logs", this::logs);
    routes.get("/apps/{app}/cron_logs", this::cronLogs);
    routes.get("/apps/{app}/logs/drains", this::drains);
    routes.post("/apps/{app}/logs/drains", this::addDrain);
    routes.delete("/apps/{app}/logs/drains", this::removeDrains);
  }

  private void logs(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.form(ctx);
    if (!"true".equals(given.get("logplex"))) {
      Responses.text(ctx, 200, text(app.log().last(LogFilter.ALL)));
      return;
    }
    LogFilter filter = new LogFilter(count(given), given.get("ps"), given.get("source"));
    Responses.text(ctx, 200, logplex.open(app, filter, isOn(given.get("tail"))));
  }

  private void cronLogs(Context ctx) {
    Responses.text(ctx, 200, text(app(ctx).log().last(LogFilter.ALL.of("cron"))));
  }

  private void drains(Context ctx) {
    Responses.text(
        ctx,
        200,
        app(ctx).drains().all().stream().map(Drain::url).collect(Collectors.joining("\n")));
  }

  private void addDrain(Context ctx) {
    Drains drains = app(ctx).drains();
    String url = Parameters.form(ctx).values().getOrDefault("url", "");
    drains.add(url);
    Responses.text(ctx, 200, "Successfully added drain " + url);
  }

  private void removeDrains(Context ctx) {
    Drains drains = app(ctx).drains();
    String url = Parameters.form(ctx).get("url");
    if (url == null) {
      drains.removeAll();
      Responses.text(ctx, 200, "Successfully removed all drains");
    } else {
      drains.remove(url);
      Responses.text(ctx, 200, "Successfully removed drain " + url);
    }
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static int count(Parameters given) {
    String count = given.values().getOrDefault("num", DEFAULT_COUNT);
    if (!count.matches("[0-9]{1,6}")) {
      throw HerokuError.invalid("num must be a number.");
    }
    return Integer.parseInt(count);
  }

  private static boolean isOn(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static String text(List<LogLine> lines) {
    return lines.stream().map(LogLine::toString).collect(Collectors.joining("\n"));
  }
}
