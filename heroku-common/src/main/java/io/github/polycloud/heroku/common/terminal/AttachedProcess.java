// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.internal.transport.HostLookup;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Operation;
import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A process that was created with a command from {@link ExitStatusParser#wrapCommand} and waits at
 * a rendezvous. It can be attached to once.
 *
 * <pre>{@code
 * String command = ExitStatusParser.wrapCommand("rake db:migrate");
 * Dyno dyno = heroku.dynos().create("shop", NewDyno.builder(command).attach(true).build());
 * Secret attachUrl = Secret.of(dyno.attachUrl());
 * Runnable stop = () -> heroku.dynos().stop("shop", dyno.name());
 * return new AttachedProcess(engine, operation, dyno.name(), attachUrl, stop)
 *     .awaitResult(System.out::print);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AttachedProcess {
  private static final Duration START_TIMEOUT = Duration.ofMinutes(2);

  private final HttpEngine engine;
  private final Operation createOperation;
  private final String process;
  private final @Nullable Secret attachUrl;
  private final Runnable stop;

  /**
   * Creates a handle of a process that was created before; does no I/O.
   *
   * @param engine the engine that created the process
   * @param createOperation the operation that created it, to be named in errors
   * @param process its name, for example {@code run.1234}
   * @param attachUrl its attach URL, or null if the service returned none
   * @param stop stops it; called if it cannot be attached to, because it would wait unseen
   */
  public AttachedProcess(
      HttpEngine engine,
      Operation createOperation,
      String process,
      @Nullable Secret attachUrl,
      Runnable stop) {
    this.engine = engine;
    this.createOperation = createOperation;
    this.process = process;
    this.attachUrl = attachUrl;
    this.stop = stop;
  }

  /**
   * Connects to the terminal of the process, waiting at most two minutes for its start. Its output
   * ends with the exit status, which {@link ExitStatusParser} extracts.
   *
   * <p>If that fails, the process is stopped. The message tells whether it was; a failure of the
   * stop is suppressed in the exception.
   *
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the attach URL is missing or
   *     malformed, and as {@link Rendezvous#connect} does
   */
  public Rendezvous attach() {
    return attach(Rendezvous.IDLE_TIMEOUT);
  }

  /**
   * Like {@link #attach()}, but with an idle timeout other than one hour.
   *
   * @param idleTimeout maximum time without output
   */
  public Rendezvous attach(Duration idleTimeout) {
    return attach(START_TIMEOUT, idleTimeout, Rendezvous.lookup(engine));
  }

  Rendezvous attach(Duration startTimeout, Duration idleTimeout, HostLookup lookup) {
    try {
      return Rendezvous.open(engine, address(), startTimeout, idleTimeout, lookup);
    } catch (RendezvousException e) {
      throw afterStop(e.details());
    }
  }

  private CloudException afterStop(ErrorDetails failure) {
    // An interrupted thread could not stop the process.
    boolean interrupted = Thread.interrupted();
    String end = " was stopped";
    RuntimeException suppressed = null;
    try {
      stop.run();
    } catch (NotFoundException e) {
      end = " has ended";
    } catch (RuntimeException e) {
      end = " could not be stopped and may still be running";
      suppressed = e;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    CloudException error =
        CloudException.of(failure.withMessage(failure.message() + "; " + process + end));
    if (suppressed != null) {
      error.addSuppressed(suppressed);
    }
    return error;
  }

  /**
   * Closes the input of the process and blocks until it ends.
   *
   * @param listener receives the output as it arrives, in pieces of any size, on the calling
   *     thread; an exception that it throws closes the connection
   * @return the output or, if it is very long, its end; and the exit status if known
   * @throws CloudException as {@link #attach()} does, and as {@link #lost} returns it if the output
   *     cannot be read to its end
   */
  public OneOffResult awaitResult(Consumer<? super String> listener) {
    try (Rendezvous terminal = attach()) {
      closeInput(terminal);
      return ExitStatusParser.readAll(terminal.output(), listener);
    } catch (IOException e) {
      throw lost(engine, createOperation, process, e);
    }
  }

  /**
   * Returns the error of a process whose output cannot be read to its end: of kind {@code
   * CANCELLED} if the thread was interrupted or the engine is closed, otherwise {@code NETWORK}.
   * Its outcome is unknown, because the process may still be running.
   *
   * @param engine the engine that created the process
   * @param createOperation the operation that created it
   * @param process its name
   * @param failure what a read of {@link Rendezvous#output} threw
   */
  public static CloudException lost(
      HttpEngine engine, Operation createOperation, String process, IOException failure) {
    boolean cancelled = failure.getCause() instanceof CloudException;
    String reason = cancelled ? failure.getMessage() : "the connection to " + process + " was lost";
    return CloudException.of(
        ErrorDetails.of(
                cancelled ? ErrorKind.CANCELLED : ErrorKind.NETWORK,
                reason + "; " + process + " may still be running")
            .withOperation(engine.provider(), createOperation.toString())
            .withCause(failure)
            .withOutcome(Outcome.UNKNOWN));
  }

  private static void closeInput(Rendezvous terminal) {
    try {
      terminal.closeInput();
    } catch (CloudException e) {
      // The process has ended already; its output can still be read.
    }
  }

  private URI address() throws RendezvousException {
    String address = attachUrl == null ? "" : attachUrl.reveal();
    try {
      if (!address.isEmpty()) {
        // Some services omit the scheme.
        return URI.create(address.contains("://") ? address : "rendezvous://" + address);
      }
    } catch (IllegalArgumentException e) {
      // Not used as the cause below: its message quotes the URL, which is a secret.
    }
    throw new RendezvousException(
        ErrorDetails.of(
                ErrorKind.UNEXPECTED_RESPONSE,
                process + " was created, but its attach URL is missing or malformed")
            .withOperation(engine.provider(), createOperation.toString()));
  }

  /** The name of the process; the attach URL is omitted. */
  @Override
  public String toString() {
    return "AttachedProcess[" + process + "]";
  }
}
