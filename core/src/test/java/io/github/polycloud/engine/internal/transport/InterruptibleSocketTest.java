// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.concurrent.OpenResources;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sockets are closed with their engine, also those that the connection pool does not know. */
final class InterruptibleSocketTest {
  private static final int PATIENCE_MILLIS = 20_000;

  private final OpenResources resources = new OpenResources();
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    server.setSoTimeout(PATIENCE_MILLIS);
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void aConnectedSocketIsClosedWithItsResources() throws IOException {
    InterruptibleSocket socket = connected();
    try (Socket accepted = accept()) {
      resources.close();

      assertThat(socket.isClosed()).isTrue();
      assertThat(accepted.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void aSocketCreatedAfterwardsCannotConnect() throws IOException {
    resources.close();

    assertThat(InterruptibleSocket.in(resources, null).isClosed()).isTrue();
  }

  @Test
  void aClosedSocketIsNotKept() throws IOException {
    WeakReference<Socket> closed = closedSocket();

    for (int i = 0; i < 100 && closed.get() != null; i++) {
      System.gc();
    }

    assertThat(closed.get()).isNull();
    assertThat(resources.isClosed()).isFalse();
  }

  @Test
  void theConnectionsOfAPoolAreSuchSockets() throws Exception {
    HostLookup lookup = HostLookup.system(ContextCarrier.defaults());
    HttpHost host = new HttpHost("http", server.getInetAddress(), server.getLocalPort());
    try (PoolingHttpClientConnectionManager pool =
        HttpClientFactory.pool(ClientSettings.defaults(), lookup, resources)) {
      RequestSentTracker call = new RequestSentTracker(new HttpGet("/"), call());
      ConnectionEndpoint endpoint =
          pool.lease("test", new HttpRoute(host), Timeout.ofSeconds(20), null)
              .get(Timeout.ofSeconds(20));
      pool.connect(endpoint, Timeout.ofSeconds(20), call.context());
      try (Socket accepted = accept()) {
        resources.close();

        assertThat(accepted.getInputStream().read()).isEqualTo(-1);
      }
    }
  }

  private static CallContext call() {
    return new CallContext(
        new HttpRequest(Operation.of("GET", "/"), "http://127.0.0.1/", Headers.of(), null, false),
        new CallErrors("fake", ClientSettings.defaults()),
        null);
  }

  private WeakReference<Socket> closedSocket() throws IOException {
    InterruptibleSocket socket = connected();
    accept().close();
    socket.close();
    return new WeakReference<>(socket);
  }

  private InterruptibleSocket connected() throws IOException {
    InterruptibleSocket socket = InterruptibleSocket.in(resources, null);
    SocketAddress address = server.getLocalSocketAddress();
    socket.connect(address, PATIENCE_MILLIS);
    return socket;
  }

  private Socket accept() throws IOException {
    Socket accepted = server.accept();
    accepted.setSoTimeout(PATIENCE_MILLIS);
    return accepted;
  }
}
