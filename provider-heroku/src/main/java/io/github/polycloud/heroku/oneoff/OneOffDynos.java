// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.common.terminal.AttachedProcess;
import io.github.polycloud.heroku.common.terminal.CollectedOutput;
import io.github.polycloud.heroku.common.terminal.Rendezvous;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.http.Operation;
import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Runs commands in one-off dynos: attached, with their output and exit status, or detached.
 * Thread-safe.
 *
 * <pre>{@code
 * OneOffResult migration = heroku.oneOffs().run("shop", "rake db:migrate");
 * boolean done = migration.exitStatus().orElse(-1) == 0;
 *
 * Dyno report = heroku.oneOffs().start("shop", "bin/report");   // output goes to the app's log
 * }</pre>
 *
 * <p>A command that starts with a process type, such as {@code console --verbose}, runs the entry
 * of the Procfile with the other words appended.
 *
 * <p>An attached command is wrapped in a shell line that prints its exit status. The status is
 * empty, not 0, if the dyno ends otherwise. Because a wrapped command would hide a process type
 * from the platform, the formation is read first if the first word may be one. If the formation
 * cannot be read, the command is sent so that the platform finds the process type; the status is
 * then empty if the entry ends with {@code exit}. A command is never started twice automatically.
 *
 * @since 0.1.0
 */
public final class OneOffDynos {
  private static final Operation START = Operation.of("POST", "/apps/{app}/dynos");
  private static final int MAX_ATTEMPTS = 3;

  private final Dynos dynos;
  private final HttpEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#oneOffs}. */
  public OneOffDynos(Dynos dynos, HttpEngine engine) {
    this.dynos = Objects.requireNonNull(dynos, "dynos");
    this.engine = Objects.requireNonNull(engine, "engine");
  }

  /** Like {@link #run(String, OneOffRequest)}, with the defaults of {@link OneOffRequest}. */
  public OneOffResult run(String app, String command) {
    return run(app, OneOffRequest.of(command));
  }

  /**
   * Runs a command without input, waits until it ends, and returns its output and exit status. Of
   * an output of more than 8,388,608 characters, only the end is returned, after a line that says
   * how many are missing.
   *
   * @throws CloudException as {@link #attach} does, of kind {@code NETWORK} if the connection is
   *     lost or the idle timeout expires, and {@code CANCELLED} if the thread is interrupted or the
   *     cloud is closed; the command may then still be running
   */
  public OneOffResult run(String app, OneOffRequest request) {
    return run(app, request, piece -> {});
  }

  /**
   * Like {@link #run(String, OneOffRequest)}, but also passes on the output while the command runs,
   * however long it is.
   *
   * <pre>{@code
   * heroku.oneOffs().run("shop", OneOffRequest.of("rake db:migrate"), System.out::print);
   * }</pre>
   *
   * @param output receives the output as it arrives, in pieces of any size, on the calling thread;
   *     an exception that it throws detaches from the dyno and ends the call
   */
  public OneOffResult run(String app, OneOffRequest request, Consumer<? super String> output) {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(output, "output");
    try (AttachedDyno dyno = attach(app, request)) {
      return result(dyno, output);
    }
  }

  /**
   * Starts a command and attaches to it. Waits up to two minutes for the dyno to start.
   *
   * <p>A dyno that cannot be attached to is stopped, with one more call; the message tells whether
   * that succeeded.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the app is in a private space, whose
   *     dynos require ssh; {@code NETWORK} if the connection fails; {@code TIMEOUT} if the dyno
   *     does not start in time; {@code CANCELLED} if the thread is interrupted or the cloud is
   *     closed
   */
  public AttachedDyno attach(String app, OneOffRequest request) {
    Objects.requireNonNull(request, "request");
    Dyno dyno = create(app, request.attached(() -> entries(app)));
    Rendezvous rendezvous = attach(app, dyno, request);
    return new AttachedDyno(dynos, app, dyno.name(), rendezvous, request.terminal() == null);
  }

  /** Like {@link #start(String, OneOffRequest)}, with the defaults of {@link OneOffRequest}. */
  public Dyno start(String app, String command) {
    return start(app, OneOffRequest.of(command));
  }

  /** Starts a detached command, whose output goes to the app's log. */
  public Dyno start(String app, OneOffRequest request) {
    Objects.requireNonNull(request, "request");
    return create(app, request.detached());
  }

  private Map<String, String> entries(String app) {
    Map<String, String> entries = new HashMap<>();
    for (Formation type : dynos.formation(app)) {
      entries.put(type.type(), Objects.requireNonNullElse(type.command(), ""));
    }
    return entries;
  }

  private Dyno create(String app, NewDyno dyno) {
    for (int attempt = 1; ; attempt++) {
      try {
        return dynos.create(app, dyno);
      } catch (CloudException e) {
        if (attempt == MAX_ATTEMPTS || !isReleaseNotVisible(e)) {
          throw e;
        }
      }
    }
  }

  /**
   * Dynos of a new app may be rejected until its first release is visible to them, which takes no
   * longer than another call. A rejected dyno was not started, so a retry is safe.
   */
  private static boolean isReleaseNotVisible(CloudException e) {
    return e.status().orElse(0) == 409 && "conflict".equals(e.code().orElse(null));
  }

  private Rendezvous attach(String app, Dyno dyno, OneOffRequest request) {
    Objects.requireNonNull(request, "request");
    return new AttachedProcess(
            engine,
            START,
            dyno.name(),
            Secret.ofIssued(dyno.attachUrl()).orElse(null),
            () -> dynos.stop(app, dyno.name()))
        .attach(request.idleTimeout());
  }

  private OneOffResult result(AttachedDyno dyno, Consumer<? super String> listener) {
    try {
      closeInput(dyno);
      CollectedOutput output = new CollectedOutput();
      Reader reader = new InputStreamReader(dyno.output(), StandardCharsets.UTF_8);
      char[] piece = new char[8192];
      for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
        String text = new String(piece, 0, length);
        output.append(text);
        listener.accept(text);
      }
      return new OneOffResult(output.toString(), dyno.exitStatus());
    } catch (IOException e) {
      throw AttachedProcess.lost(engine, START, dyno.name(), e);
    }
  }

  private static void closeInput(AttachedDyno dyno) {
    try {
      dyno.closeInput();
    } catch (CloudException e) {
      // The command has ended already; its output is still to be read.
    }
  }

  @Override
  public String toString() {
    return "OneOffDynos[" + engine.endpoint() + "]";
  }
}
