package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Rendezvous;
import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A process that was started with a command from {@link ExitMarker#wrap} and waits at a rendezvous.
 *
 * <pre>{@code
 * NewDyno wanted = NewDyno.builder(ExitMarker.wrap(command)).attach(true).build();
 * Dyno dyno = heroku.dynos().create(app, wanted);
 * Secret attachUrl = Secret.of(dyno.attachUrl());
 * return new AttachedRun(engine, operation, dyno.name(), attachUrl).result();
 * }</pre>
 */
public final class AttachedRun {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final CallEngine engine;
  private final Operation start;
  private final String process;
  private final @Nullable Secret attachUrl;

  /**
   * A process that was started.
   *
   * @param engine how to get there
   * @param start the call that started it, as errors name it
   * @param process its name
   * @param attachUrl where it waits, or null when the service did not say
   */
  public AttachedRun(
      CallEngine engine, Operation start, String process, @Nullable Secret attachUrl) {
    this.engine = engine;
    this.start = start;
    this.process = process;
    this.attachUrl = attachUrl;
  }

  /**
   * Its terminal, for whoever wants to type. {@link ExitMarker} takes the status out of its output.
   *
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} when the service gave no usable
   *     address, and as {@link CallEngine#attach} does
   */
  public Rendezvous attach() {
    return engine.attach(address(), LONGEST_START);
  }

  /**
   * The same with a limit of its own in place of an hour.
   *
   * @param idle how long the process may be silent
   */
  public Rendezvous attach(Duration idle) {
    return engine.attach(address(), LONGEST_START, idle);
  }

  /**
   * Ends its input and waits for its end.
   *
   * @return what it printed, and its exit status if it told one
   * @throws CloudException as {@link #attach} does, and of kind {@code NETWORK} when the output
   *     breaks off: the process may run on
   */
  public OneOffResult result() {
    try (Rendezvous terminal = attach()) {
      endInput(terminal);
      return ExitMarker.readAll(terminal.output());
    } catch (IOException e) {
      throw new NetworkException(
          details(ErrorKind.NETWORK, "the output of " + process + " broke off; it may run on"),
          NetworkException.Outcome.UNKNOWN);
    }
  }

  private static void endInput(Rendezvous terminal) {
    try {
      terminal.endInput();
    } catch (CloudException e) {
      // It has ended already, and what it printed is still to be read.
    }
  }

  private URI address() {
    String address = attachUrl == null ? "" : attachUrl.reveal();
    try {
      if (!address.isEmpty()) {
        // Some services leave the scheme out.
        return URI.create(address.contains("://") ? address : "rendezvous://" + address);
      }
    } catch (IllegalArgumentException e) {
      // Without a cause below: it quotes the address, which is a secret.
    }
    throw new CloudException(
        details(
            ErrorKind.UNEXPECTED_RESPONSE,
            process + " was started, but has no usable rendezvous address"));
  }

  private ErrorDetails details(ErrorKind kind, String message) {
    return ErrorDetails.of(kind, message).at(engine.provider(), start.toString());
  }

  /** The process; where it waits is a secret. */
  @Override
  public String toString() {
    return "AttachedRun[" + process + "]";
  }
}
