// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.internal.concurrent.AbortableWait;
import io.github.polycloud.internal.concurrent.OpenResources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections over {@link InterruptibleSocket}s. The end of the call ends each step: the
 * lookup of the host name and the attempt to connect to each of its addresses, in their order. The
 * connect timeout applies to each step.
 */
final class CancellableConnector implements HttpClientConnectionOperator {
  private final HostLookup lookup;
  private final HttpClientConnectionOperator connector;

  CancellableConnector(
      HostLookup lookup,
      OpenResources sockets,
      SchemePortResolver ports,
      Lookup<TlsSocketStrategy> tlsStrategies) {
    this.lookup = lookup;
    this.connector =
        new DefaultHttpClientConnectionOperator(
            // A pool closes only what it knows: not the connection of a call that is between taking
            // its place in the pool and connecting, nor one that is returned to a closed pool.
            proxy -> InterruptibleSocket.in(sockets, proxy),
            ports,
            SystemDefaultDnsResolver.INSTANCE,
            tlsStrategies);
  }

  /**
   * Called by HttpClient since 5.6; 5.5 does not have it to override. The path is null: no Unix
   * domain socket is configured.
   */
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
    connect(connection, host, name, localAddress, timeout, socketConfig, attachment, context);
  }

  /** Called by HttpClient 5.5. */
  @Override
  public void connect(
      ManagedHttpClientConnection connection,
      HttpHost host,
      @Nullable NamedEndpoint name,
      @Nullable InetSocketAddress localAddress,
      Timeout timeout,
      SocketConfig socketConfig,
      @Nullable Object attachment,
      HttpContext context)
      throws IOException {
    RequestSentTracker call = RequestSentTracker.of(context).orElseThrow();
    call.connectionAcquired();
    InetAddress[] addresses = addresses(host.getHostName(), timeout, call);
    for (int i = 0; i < addresses.length; i++) {
      try {
        connector.connect(
            connection,
            new HttpHost(host.getSchemeName(), addresses[i], host.getHostName(), host.getPort()),
            name,
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

  @Override
  public void connect(
      ManagedHttpClientConnection connection,
      HttpHost host,
      @Nullable InetSocketAddress localAddress,
      TimeValue timeout,
      SocketConfig socketConfig,
      HttpContext context)
      throws IOException {
    connect(
        connection,
        host,
        null,
        localAddress,
        Timeout.of(timeout.getDuration(), timeout.getTimeUnit()),
        socketConfig,
        null,
        context);
  }

  @Override
  public void upgrade(ManagedHttpClientConnection connection, HttpHost host, HttpContext context)
      throws IOException {
    connector.upgrade(connection, host, context);
  }

  @Override
  public void upgrade(
      ManagedHttpClientConnection connection,
      HttpHost host,
      @Nullable NamedEndpoint name,
      @Nullable Object attachment,
      HttpContext context)
      throws IOException {
    connector.upgrade(connection, host, name, attachment, context);
  }

  private InetAddress[] addresses(String host, Timeout timeout, RequestSentTracker call)
      throws IOException {
    AbortableWait wait = new AbortableWait();
    call.onAbort(wait::abort);
    try {
      return lookup.resolve(host, timeout.toDuration(), wait);
    } finally {
      call.onAbort(null);
    }
  }
}
