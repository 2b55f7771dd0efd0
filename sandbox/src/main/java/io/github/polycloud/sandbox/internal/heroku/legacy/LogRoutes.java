// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogFilter;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogLine;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drain;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drains;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Logs, as the URL of a session or as text, and log drains. */
final class LogRoutes {

  private static final String DEFAULT_COUNT = "100";

  private LogRoutes() {}

  static void addTo(LegacyRouter router, LogplexServer logplex) {
    router.get("/apps/{app}/logs", in -> logs(in, logplex));
    router.get("/apps/{app}/cron_logs", LogRoutes::cronLogs);
    router.get("/apps/{app}/logs/drains", LogRoutes::drains);
    router.post("/apps/{app}/logs/drains", LogRoutes::addDrain);
    router.delete("/apps/{app}/logs/drains", LogRoutes::removeDrains);
  }

  private static void logs(LegacyExchange in, LogplexServer logplex) {
    App app = in.app();
    Parameters given = in.form();
    if (!"true".equals(given.get("logplex"))) {
      in.text(text(app.log().last(LogFilter.ALL)));
      return;
    }
    LogFilter filter = new LogFilter(count(given), given.get("ps"), given.get("source"));
    in.text(logplex.open(app, filter, isOn(given.get("tail"))));
  }

  private static void cronLogs(LegacyExchange in) {
    in.text(text(in.app().log().last(LogFilter.ALL.of("cron"))));
  }

  private static void drains(LegacyExchange in) {
    in.text(in.app().drains().all().stream().map(Drain::url).collect(Collectors.joining("\n")));
  }

  private static void addDrain(LegacyExchange in) {
    Drains drains = in.app().drains();
    String url = in.form().get("url", "");
    drains.add(url);
    in.text("Successfully added drain " + url);
  }

  private static void removeDrains(LegacyExchange in) {
    Drains drains = in.app().drains();
    String url = in.form().get("url");
    if (url == null) {
      drains.removeAll();
      in.text("Successfully removed all drains");
    } else {
      drains.remove(url);
      in.text("Successfully removed drain " + url);
    }
  }

  private static int count(Parameters given) {
    String count = given.get("num", DEFAULT_COUNT);
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
