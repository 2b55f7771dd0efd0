package io.github.polycloud.legacy.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Rendezvous;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.legacy.model.Process;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.spi.ExitMarker;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Runs a command at the other end of a rendezvous, with nobody to type to it. */
final class AttachedRun {
  private static final Operation RUN = Operation.of("POST", "/apps/{app}/ps");
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final HerokuLegacy legacy;
  private final CallEngine engine;

  AttachedRun(HerokuLegacy legacy, CallEngine engine) {
    this.legacy = legacy;
    this.engine = engine;
  }

  OneOffResult run(String app, String command) {
    Process process =
        legacy
            .processes()
            .run(app, Form.of("command", ExitMarker.wrap(command)).and("attach", "true"));
    try (Rendezvous terminal = engine.attach(address(process), LONGEST_START)) {
      endInput(terminal);
      return ExitMarker.readAll(terminal.output());
    } catch (IOException e) {
      throw new NetworkException(
          details(
              ErrorKind.NETWORK,
              "the output of " + process.process() + " broke off; it may run on"),
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

  private URI address(Process process) {
    String address = process.rendezvousUrl() == null ? "" : process.rendezvousUrl().reveal();
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
            process.process() + " was started, but has no usable rendezvous address"));
  }

  private ErrorDetails details(ErrorKind kind, String message) {
    return ErrorDetails.of(kind, message).at(engine.provider(), RUN.toString());
  }
}
