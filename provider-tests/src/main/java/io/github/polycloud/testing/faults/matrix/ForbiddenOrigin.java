// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.FaultServer;

/** Another origin, to which no connection may be opened. */
final class ForbiddenOrigin {
  private final FaultServer server = FaultServer.start(Exchange::close);

  FaultServer server() {
    return server;
  }

  /** Closes the server and checks that no connection was accepted. */
  void close() {
    server.close();
    assertThat(server.connections()).as("connections to another origin").isZero();
  }
}
