package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.common.terminal.AttachedProcess;
import io.github.polycloud.heroku.common.terminal.Rendezvous;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Commands that run once, each in a dyno of its own.
 *
 * <pre>{@code
 * OneOffResult migration = heroku.oneOffs().run("shop", "rake db:migrate");
 * boolean done = migration.exitStatus().orElse(-1) == 0;
 *
 * Dyno report = heroku.oneOffs().start("shop", "bin/report");   // prints to the log of the app
 * }</pre>
 *
 * <p>The exit status is known because the command is wrapped into a line that prints it; a dyno
 * that ends in another way leaves it unknown, which is not 0. Nothing is ever run twice by itself.
 */
public final class OneOffDynos {
  private static final Operation START = Operation.of("POST", "/apps/{app}/dynos");
  private static final int MOST_TRIES = 3;

  private final Dynos dynos;
  private final CallEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#oneOffs}. */
  public OneOffDynos(Dynos dynos, CallEngine engine) {
    this.dynos = dynos;
    this.engine = engine;
  }

  /** The same as {@link #run(String, OneOffRequest)} in a usual dyno. */
  public OneOffResult run(String app, String command) {
    return run(app, OneOffRequest.of(command));
  }

  /**
   * Runs a command without input, waits for its end and gives what it printed.
   *
   * @throws CloudException as {@link #attach} does, and of kind {@code NETWORK} when the output
   *     breaks off or the idle limit passes: the command may run on
   */
  public OneOffResult run(String app, OneOffRequest request) {
    try (AttachedDyno dyno = attach(app, request)) {
      return result(dyno);
    }
  }

  /**
   * Starts a command and attaches to it. The dyno has two minutes to come.
   *
   * <p>A dyno that cannot be attached to is stopped again, so that nothing runs unseen.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} when the app is in a private space, whose
   *     dynos are reached by ssh only; {@code NETWORK} when there is no connection or the dyno does
   *     not come in time
   */
  public AttachedDyno attach(String app, OneOffRequest request) {
    Dyno dyno = create(app, request.attached());
    Rendezvous rendezvous = attach(app, dyno, request);
    return new AttachedDyno(dynos, app, dyno.name(), rendezvous, request.terminal() == null);
  }

  /** The same as {@link #start(String, OneOffRequest)} in a usual dyno. */
  public Dyno start(String app, String command) {
    return start(app, OneOffRequest.of(command));
  }

  /** Starts a command and leaves it alone: what it prints goes to the log of the app. */
  public Dyno start(String app, OneOffRequest request) {
    return create(app, request.detached());
  }

  private Dyno create(String app, NewDyno dyno) {
    for (int attempt = 1; ; attempt++) {
      try {
        return dynos.create(app, dyno);
      } catch (CloudException e) {
        if (attempt == MOST_TRIES || !isTooEarly(e)) {
          throw e;
        }
      }
    }
  }

  /**
   * An app that was just made has a release that its dynos are not told of yet. That takes no
   * longer than another call, and a dyno that was refused was not started.
   */
  private static boolean isTooEarly(CloudException e) {
    return e.status().orElse(0) == 409 && "conflict".equals(e.code().orElse(null));
  }

  private Rendezvous attach(String app, Dyno dyno, OneOffRequest request) {
    String url = dyno.attachUrl();
    Secret address = url == null || url.isBlank() ? null : Secret.of(url);
    try {
      return new AttachedProcess(engine, START, dyno.name(), address).attach(request.idleLimit());
    } catch (CloudException e) {
      abandon(app, dyno, e);
      throw e;
    }
  }

  private void abandon(String app, Dyno dyno, CloudException reason) {
    try {
      dynos.stop(app, dyno.name());
    } catch (CloudException e) {
      reason.addSuppressed(e);
    }
  }

  private OneOffResult result(AttachedDyno dyno) {
    try {
      closeInput(dyno);
      String output = new String(dyno.output().readAllBytes(), StandardCharsets.UTF_8);
      return new OneOffResult(output, dyno.exitStatus());
    } catch (IOException e) {
      throw new NetworkException(
          ErrorDetails.of(
                  ErrorKind.NETWORK, "the output of " + dyno.name() + " broke off; it may run on")
              .at(engine.provider(), START.toString())
              .causedBy(e),
          NetworkException.Outcome.UNKNOWN);
    }
  }

  private static void closeInput(AttachedDyno dyno) {
    try {
      dyno.closeInput();
    } catch (CloudException e) {
      // It has ended already, and what it printed is still to be read.
    }
  }

  @Override
  public String toString() {
    return "OneOffDynos[" + engine.endpoint() + "]";
  }
}
