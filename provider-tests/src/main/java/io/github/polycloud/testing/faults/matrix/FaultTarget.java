// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.TestFault;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The server that a call is sent to.
 *
 * @param url the endpoint
 * @param server the server that injects the fault, or null
 * @param trust the trust of the client, or null for the default
 * @param proxy the proxy, or null for none
 * @param others other resources to close
 */
record FaultTarget(
    String url,
    @Nullable FaultServer server,
    @Nullable SSLContext trust,
    @Nullable URI proxy,
    List<Runnable> others)
    implements AutoCloseable {

  /** Opens a target for one call. */
  @FunctionalInterface
  interface Opener {
    FaultTarget open(TestCaller caller) throws Exception;
  }

  static Opener of(TestFault fault) {
    return caller -> at(FaultServer.start(fault));
  }

  static FaultTarget at(FaultServer server) {
    return new FaultTarget(server.url(), server, null, null, List.of());
  }

  static FaultTarget of(String url) {
    return new FaultTarget(url, null, null, null, List.of());
  }

  FaultTarget trusting(SSLContext context) {
    return new FaultTarget(url, server, context, proxy, others);
  }

  FaultTarget keeping(Runnable... more) {
    return new FaultTarget(url, server, trust, proxy, List.of(more));
  }

  int received() {
    return server == null ? 0 : server.requests().size();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    others.forEach(Runnable::run);
  }
}
