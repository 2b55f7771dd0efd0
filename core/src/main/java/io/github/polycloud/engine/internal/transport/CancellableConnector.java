package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.concurrent.ContextCarrier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections over {@link InterruptibleSocket}s. The end of the call ends each step: the
 * lookup of the host name and the attempt to connect to each of its addresses, in their order. The
 * connect timeout applies to each step.
 */
final class CancellableConnector extends DefaultHttpClientConnectionOperator {
  private final HostLookup lookup;
  private final ContextCarrier carrier;

  CancellableConnector(
      HostLookup lookup,
      ContextCarrier carrier,
      SchemePortResolver ports,
      Lookup<TlsSocketStrategy> tlsStrategies) {
    super(
        proxy -> new InterruptibleSocket(proxy == null ? Proxy.NO_PROXY : proxy),
        ports,
        SystemDefaultDnsResolver.INSTANCE,
        tlsStrategies);
    this.lookup = lookup;
    this.carrier = carrier;
  }

  @Override
  public void connect(
      ManagedHttpClientConnection connection,
      HttpHost host,
      @Nullable NamedEndpoint name,
      @Nullable Path unixDomainSocket,
      @Nullable InetSocketAddress localAddress,
      Timeout timeout,
      SocketConfig socketConfig,
      @Nullable Object attachment,
      HttpContext context)
      throws IOException {
    RequestSentTracker call = RequestSentTracker.of(context).orElseThrow();
    call.connectionAcquired();
    InetAddress[] addresses = lookup.resolve(host.getHostName(), timeout, call, carrier);
    for (int i = 0; i < addresses.length; i++) {
      try {
        super.connect(
            connection,
            new HttpHost(host.getSchemeName(), addresses[i], host.getHostName(), host.getPort()),
            name,
            unixDomainSocket,
            localAddress,
            timeout,
            socketConfig,
            attachment,
            context);
        return;
      } catch (IOException e) {
        if (i == addresses.length - 1
            || call.isAborted()
            || Thread.currentThread().isInterrupted()) {
          throw e;
        }
      }
    }
  }
}
