// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import io.github.polycloud.sandbox.internal.heroku.process.rendezvous.AttachedProcess;
import io.github.polycloud.sandbox.internal.heroku.process.rendezvous.RendezvousServer;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Streams;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.snapshot.Live;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs one-off dynos. Callers hold the state's lock; background work acquires it as needed. */
public final class DynoRunner implements AutoCloseable, Serializable {

  private static final int NO_APP = 0;

  /** Each command has a thread. */
  private static final int MOST_COMMANDS = 300;

  private static final int CANNOT_EXECUTE = 126;

  private final Live<Set<OneOff>> running = new Live<>(ConcurrentHashMap::newKeySet);
  private final HerokuState state;
  private final RendezvousServer rendezvous;
  private transient volatile boolean closed;
  private final Live<ScheduledExecutorService> timer = new Live<>(DynoRunner::newTimer);

  public DynoRunner(HerokuState state, RendezvousServer rendezvous) {
    this.state = state;
    this.rendezvous = rendezvous;
  }

  /** Rejects another command if too many are running. */
  public void requireFree() {
    if (running.get().size() >= MOST_COMMANDS) {
      throw HerokuError.invalid("Cannot run more than " + MOST_COMMANDS + " commands.");
    }
  }

  /** Runs a dyno's command immediately; the output goes to the log. */
  public void detach(App app, Dyno dyno, Map<String, String> environment) {
    OneOff oneOff = oneOff(app, dyno, environment);
    app.processes().onStop(dyno, () -> oneOff.signal(Signal.TERMINATE));
    LogOutput out = logged(app, dyno);
    start(
        "sandbox-" + dyno.name(),
        () -> {
          int status = run(oneOff, new Streams(InputStream.nullInputStream(), out));
          out.close();
          ended(app, dyno, status);
        });
  }

  /** Runs a dyno's command once a client attaches, and returns the rendezvous URL. */
  public String attach(App app, Dyno dyno, Map<String, String> environment) {
    return attach(app, dyno, environment, true);
  }

  /** Like {@link #attach(App, Dyno, Map)}, with or without a terminal. */
  public String attach(App app, Dyno dyno, Map<String, String> environment, boolean terminal) {
    OneOff oneOff = oneOff(app, dyno, environment);
    AttachedProcess attached =
        new AttachedProcess() {
          @Override
          public void run(Streams client) {
            ended(app, dyno, DynoRunner.this.run(oneOff, client));
          }

          @Override
          public boolean terminal() {
            return terminal;
          }

          @Override
          public void signal(Signal signal) {
            oneOff.signal(signal);
          }
        };
    app.processes()
        .onStop(
            dyno,
            () -> {
              rendezvous.forget(attached);
              running.get().remove(oneOff);
              oneOff.signal(Signal.TERMINATE);
            });
    String url = rendezvous.expect(attached);
    if (closed) {
      rendezvous.forget(attached);
    }
    return url;
  }

  /** Stops a dyno that still runs after the given time. */
  public void limit(App app, Dyno dyno, int seconds) {
    try {
      timer.get().schedule(() -> stop(app, dyno), seconds, TimeUnit.SECONDS);
    } catch (RejectedExecutionException e) {
      // Closed: the command has ended already.
    }
  }

  private void stop(App app, Dyno dyno) {
    synchronized (state) {
      app.processes().stop(dyno::equals);
      state.changed();
    }
  }

  /** Runs a command of an app without a dyno, such as a release phase. */
  public Execution execute(App app, String process, String command, OutputStream out) {
    return execute(process, oneOff(app, process, command, Map.of()), out);
  }

  /** Runs a command without an app, such as a test. */
  public Execution execute(
      String process, String command, Map<String, String> environment, OutputStream out) {
    OneOff oneOff = new OneOff(command, new TreeMap<>(environment), NO_APP);
    admit(oneOff);
    return execute(process, oneOff, out);
  }

  private Execution execute(String process, OneOff oneOff, OutputStream out) {
    Execution execution = new Execution(oneOff);
    if (running.get().size() > MOST_COMMANDS) {
      running.get().remove(oneOff);
      execution.ended(CANNOT_EXECUTE, out);
      return execution;
    }
    start(
        "sandbox-" + process,
        () -> execution.ended(run(oneOff, new Streams(InputStream.nullInputStream(), out)), out));
    return execution;
  }

  @Override
  public void close() {
    closed = true;
    timer.get().shutdownNow();
    running.get().forEach(oneOff -> oneOff.signal(Signal.TERMINATE));
  }

  /**
   * The environment of a command: config vars, overridden by those of the dyno and of the caller.
   */
  OneOff oneOff(App app, String process, String command, Map<String, String> environment) {
    Map<String, String> all = new TreeMap<>(app.config());
    all.put("DYNO", process);
    all.put("HOME", "/app");
    all.put("PS", process);
    all.putAll(environment);
    OneOff oneOff = new OneOff(command, all, app.number());
    admit(oneOff);
    return oneOff;
  }

  /** A request that began before the state was replaced may start commands after it. */
  private void admit(OneOff oneOff) {
    running.get().add(oneOff);
    if (closed) {
      oneOff.signal(Signal.TERMINATE);
    }
  }

  int run(OneOff oneOff, Streams streams) {
    try {
      return oneOff.run(streams);
    } finally {
      running.get().remove(oneOff);
    }
  }

  private static ScheduledExecutorService newTimer() {
    return Executors.newSingleThreadScheduledExecutor(
        task -> {
          Thread thread = new Thread(task, "sandbox-dyno-limit");
          thread.setDaemon(true);
          return thread;
        });
  }

  static void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private OneOff oneOff(App app, Dyno dyno, Map<String, String> environment) {
    return oneOff(app, dyno.name(), resolved(app, dyno.command()), environment);
  }

  /** Replaces a first word that is a process type; words are separated at blanks only. */
  private static String resolved(App app, String command) {
    String line = command.strip();
    String first = line.split("\\s", 2)[0];
    String entry = app.processes().commandOf(first);
    return entry == null ? command : entry + line.substring(first.length());
  }

  private void ended(App app, Dyno dyno, int status) {
    synchronized (state) {
      app.processes().ended(dyno, status);
      state.changed();
    }
  }

  private LogOutput logged(App app, Dyno dyno) {
    return new LogOutput(
        line -> {
          synchronized (state) {
            app.log().add("app", dyno.name(), line);
          }
        });
  }
}
