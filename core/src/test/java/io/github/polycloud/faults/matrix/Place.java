package io.github.polycloud.faults.matrix;

import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Trouble;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Where a call goes.
 *
 * @param url the endpoint
 * @param server who makes the trouble, if anybody does
 * @param trust what the client trusts, or null for the usual
 * @param proxy the proxy, or null for none
 * @param others what else is to be done in the end
 */
record Place(
    String url,
    @Nullable FaultServer server,
    @Nullable SSLContext trust,
    @Nullable URI proxy,
    List<Runnable> others)
    implements AutoCloseable {

  /** Opens a place for one call. */
  @FunctionalInterface
  interface Opening {
    Place open(Caller caller) throws Exception;
  }

  static Opening of(Trouble trouble) {
    return caller -> at(FaultServer.making(trouble));
  }

  static Place at(FaultServer server) {
    return new Place(server.url(), server, null, null, List.of());
  }

  static Place of(String url) {
    return new Place(url, null, null, null, List.of());
  }

  Place trusting(SSLContext context) {
    return new Place(url, server, context, proxy, others);
  }

  Place keeping(Runnable... more) {
    return new Place(url, server, trust, proxy, List.of(more));
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
