// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.logplex;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogSessions.Session;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogFilter;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogLine;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogTail;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.ServerLimits;
import io.github.polycloud.sandbox.internal.http.WireServer;
import io.github.polycloud.sandbox.internal.snapshot.Live;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Serves logs at session URLs, without authentication. */
public final class LogplexServer implements AutoCloseable, Serializable {

  /** The media type that Heroku's own CLI requests. */
  private static final String EVENTS = "text/event-stream";

  /**
   * A client that is gone is noticed only when a line is sent, so a further tail ends the oldest.
   */
  private static final int MOST_TAILS = 100;

  private final Live<Set<LogTail>> followed = new Live<>(LinkedHashSet::new);
  private final LogSessions sessions;
  private final WireServer server;
  private transient boolean closed;

  /** The sessions of a state, read through a server that {@link #listen} started. */
  public LogplexServer(HerokuState state, WireServer server) {
    this.sessions = new LogSessions(state);
    this.server = server;
  }

  /** Starts a server for the sessions that are current at each request. */
  public static WireServer listen(
      Binding binding, ExchangeInterceptor interceptor, Supplier<LogplexServer> current) {
    return WireServer.start(
        "logplex",
        binding,
        0,
        Optional.empty(),
        ServerLimits.API,
        Json.CAMEL,
        interceptor,
        routes -> routes.get("/sessions/{id}", ctx -> current.get().read(ctx)));
  }

  /** Creates a session and returns its URL. */
  public String open(App app, LogFilter filter, boolean tail) {
    return server.url() + "/sessions/" + sessions.open(app, filter, tail);
  }

  /** Ends all logs that are followed, now and later. */
  @Override
  public void close() {
    Set<LogTail> tails = followed.get();
    synchronized (tails) {
      closed = true;
      List.copyOf(tails).forEach(LogTail::close);
    }
  }

  private void read(Context ctx) throws IOException {
    boolean events = EVENTS.equals(ctx.header("Accept"));
    ctx.contentType(events ? EVENTS : "text/plain; charset=utf-8");
    Session session = session(ctx, events);
    if (session == null) {
      ctx.status(404).result("Session not found.");
    } else if (session.tail()) {
      // Javalin's own stream does not flush.
      follow(session, events, ctx.res().getOutputStream());
    } else {
      StringBuilder text = new StringBuilder();
      session.log().last(session.filter()).forEach(line -> text.append(shown(line, events)));
      ctx.result(text.toString());
    }
  }

  /** Event clients send the id of their last event when they reconnect. */
  private @Nullable Session session(Context ctx, boolean events) {
    String id = ctx.pathParam("id");
    String last = events ? ctx.header("Last-Event-ID") : null;
    return last != null && last.matches("[0-9]{1,18}")
        ? sessions.resume(id, Long.parseLong(last))
        : sessions.take(id);
  }

  /** The first flush sends the response headers, so that clients do not wait for the first line. */
  private void follow(Session session, boolean events, OutputStream out) throws IOException {
    LogTail tail = session.log().tail(session.filter());
    Set<LogTail> tails = followed.get();
    begin(tail, tails);
    try (tail) {
      out.flush();
      for (LogLine line = tail.next(); line != null; line = tail.next()) {
        out.write(shown(line, events).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      synchronized (tails) {
        tails.remove(tail);
      }
    }
  }

  private void begin(LogTail tail, Set<LogTail> tails) {
    synchronized (tails) {
      tails.add(tail);
      if (closed) {
        tail.close();
      }
      if (tails.size() > MOST_TAILS) {
        LogTail oldest = tails.iterator().next();
        tails.remove(oldest);
        oldest.close();
      }
    }
  }

  private static String shown(LogLine line, boolean events) {
    return events ? "id: %d\ndata: %s\n\n".formatted(line.number(), line) : line + "\n";
  }
}
