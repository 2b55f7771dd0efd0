package io.github.polycloud.sandbox.internal.heroku.logplex;

import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.AppLog;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.LogFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions that somebody asked for and nobody read yet. */
final class LogSessions {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Map<String, Session> waiting = new HashMap<>();
  private final HerokuState state;

  LogSessions(HerokuState state) {
    this.state = state;
  }

  /** What one reader may see. */
  record Session(AppLog log, LogFilter filter, boolean tail, Instant expiresAt) {}

  String open(App app, LogFilter filter, boolean tail) {
    synchronized (state) {
      Instant now = state.now();
      waiting.values().removeIf(session -> session.expiresAt().isBefore(now));
      String id = UUID.randomUUID().toString();
      waiting.put(id, new Session(app.log(), filter, tail, now.plus(LIFE)));
      return id;
    }
  }

  /** Each session is read once; null for one that is read, too old, or was never there. */
  @Nullable Session take(String id) {
    synchronized (state) {
      Session session = waiting.remove(id);
      return session == null || session.expiresAt().isBefore(state.now()) ? null : session;
    }
  }
}
