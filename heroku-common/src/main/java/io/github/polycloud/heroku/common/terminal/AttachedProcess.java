package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
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
 * return new AttachedProcess(engine, operation, dyno.name(), attachUrl).awaitResult(System.out::print);
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

  /**
   * Creates a handle of a process that was created before; does no I/O.
   *
   * @param engine the engine that created the process
   * @param createOperation the operation that created it, to be named in errors
   * @param process its name, for example {@code run.1234}
   * @param attachUrl its attach URL, or null if the service returned none
   */
  public AttachedProcess(
      HttpEngine engine, Operation createOperation, String process, @Nullable Secret attachUrl) {
    this.engine = engine;
    this.createOperation = createOperation;
    this.process = process;
    this.attachUrl = attachUrl;
  }

  /**
   * Connects to the terminal of the process, waiting at most two minutes for its start. Its output
   * ends with the exit status, which {@link ExitStatusParser} extracts.
   *
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the attach URL is missing or
   *     malformed, and as {@link Rendezvous#connect} does
   */
  public Rendezvous attach() {
    return Rendezvous.connect(engine, address(), START_TIMEOUT);
  }

  /**
   * Like {@link #attach()}, but with an idle timeout other than one hour.
   *
   * @param idleTimeout maximum time without output
   */
  public Rendezvous attach(Duration idleTimeout) {
    return Rendezvous.connect(engine, address(), START_TIMEOUT, idleTimeout);
  }

  /**
   * Closes the input of the process and blocks until it ends.
   *
   * @param listener receives the output as it arrives, in pieces of any size, on the calling
   *     thread; an exception that it throws closes the connection
   * @return the complete output, and the exit status if known
   * @throws CloudException as {@link #attach()} does, and of kind {@code NETWORK} if the connection
   *     is lost before the end of the output; the process may still be running
   */
  public OneOffResult awaitResult(Consumer<? super String> listener) {
    try (Rendezvous terminal = attach()) {
      closeInput(terminal);
      return ExitStatusParser.readAll(terminal.output(), listener);
    } catch (IOException e) {
      throw CloudException.of(
          details(
                  ErrorKind.NETWORK,
                  "the connection to " + process + " was lost; the process may still be running")
              .withOutcome(Outcome.UNKNOWN));
    }
  }

  private static void closeInput(Rendezvous terminal) {
    try {
      terminal.closeInput();
    } catch (CloudException e) {
      // The process has ended already; its output can still be read.
    }
  }

  private URI address() {
    String address = attachUrl == null ? "" : attachUrl.reveal();
    try {
      if (!address.isEmpty()) {
        // Some services omit the scheme.
        return URI.create(address.contains("://") ? address : "rendezvous://" + address);
      }
    } catch (IllegalArgumentException e) {
      // Not used as the cause below: its message quotes the URL, which is a secret.
    }
    throw CloudException.of(
        details(
            ErrorKind.UNEXPECTED_RESPONSE,
            process + " was created, but its attach URL is missing or malformed"));
  }

  private ErrorDetails details(ErrorKind kind, String message) {
    return ErrorDetails.of(kind, message)
        .withOperation(engine.provider(), createOperation.toString());
  }

  /** The name of the process; the attach URL is omitted. */
  @Override
  public String toString() {
    return "AttachedProcess[" + process + "]";
  }
}
