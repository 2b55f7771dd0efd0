// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.logplex;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.AppLog;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogFilter;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log sessions that were created and can be read or resumed. */
final class LogSessions implements Serializable {

  private static final Duration UNOPENED = Duration.ofMinutes(5);
  private static final Duration OPENED = Duration.ofHours(1);

  private final Map<String, Session> waiting = new HashMap<>();
  private final Map<String, Session> opened = new HashMap<>();
  private final HerokuState state;

  LogSessions(HerokuState state) {
    this.state = state;
  }

  record Session(AppLog log, LogFilter filter, boolean tail, Instant expiresAt)
      implements Serializable {

    private boolean expired(Instant now) {
      return expiresAt.isBefore(now);
    }
  }

  String open(App app, LogFilter filter, boolean tail) {
    synchronized (state) {
      Instant now = state.now();
      waiting.values().removeIf(session -> session.expired(now));
      opened.values().removeIf(session -> session.expired(now));
      String id = UUID.randomUUID().toString();
      waiting.put(id, new Session(app.log(), filter, tail, now.plus(UNOPENED)));
      return id;
    }
  }

  /** Each session can be read once; returns null if it was read, has expired or does not exist. */
  @Nullable Session take(String id) {
    synchronized (state) {
      Session session = living(waiting.remove(id));
      if (session != null) {
        Instant end = state.now().plus(OPENED);
        opened.put(id, new Session(session.log(), session.filter(), session.tail(), end));
      }
      return session;
    }
  }

  /** The rest of a session after a line; null if the session was never read. */
  @Nullable Session resume(String id, long line) {
    synchronized (state) {
      Session session = living(opened.get(id));
      return session == null
          ? null
          : new Session(
              session.log(),
              session.filter().resumedAfter(line),
              session.tail(),
              session.expiresAt());
    }
  }

  private @Nullable Session living(@Nullable Session session) {
    return session == null || session.expired(state.now()) ? null : session;
  }
}
