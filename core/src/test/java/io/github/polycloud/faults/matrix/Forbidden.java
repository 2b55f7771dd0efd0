package io.github.polycloud.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.faults.Exchange;
import io.github.polycloud.faults.FaultServer;

/** Another origin, where nobody may knock. */
final class Forbidden {
  private final FaultServer server = FaultServer.making(Exchange::close);

  FaultServer server() {
    return server;
  }

  /** Closes it, if nobody did. */
  void close() {
    server.close();
    assertThat(server.connections()).as("connections to another origin").isZero();
  }
}
