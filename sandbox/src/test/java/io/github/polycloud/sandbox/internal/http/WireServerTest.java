// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WireServerTest {

  private static final int ROUNDS = 40;
  private static final int CLIENTS = 4;
  private static final int PATIENCE_MILLIS = 30_000;
  private static final byte[] REQUEST =
      "GET /here HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  @AfterEach
  void dismiss() {
    clients.shutdownNow();
  }

  @Test
  void aServerOnDemandStartsWithItsUrl() throws Exception {
    try (WireServer server = onDemand()) {
      assertThat(server.isStarted()).isFalse();

      String url = server.url();

      assertThat(server.isStarted()).isTrue();
      assertThat(server.url()).isEqualTo(url);
      try (InputStream page = URI.create(url + "/here").toURL().openStream()) {
        assertThat(page.readAllBytes()).asString().isEqualTo("here");
      }
    }
  }

  @Test
  void aServerOnDemandDoesNotStartAfterItWasClosed() {
    WireServer server = onDemand();
    server.close();

    assertThatThrownBy(server::url)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the sandbox is closed");
  }

  @Test
  void routesAreCreatedForTheFirstRequestAndForTheFirstOneAfterTheyWereReplaced() throws Exception {
    AtomicInteger created = new AtomicInteger();
    Consumer<RoutesConfig> routes =
        config -> {
          created.incrementAndGet();
          addTo(config);
        };
    try (WireServer server = WireServer.start("test", 0, noFaults(), routes)) {
      URL page = URI.create(server.url() + "/here").toURL();
      assertThat(created).hasValue(0);
      page.openStream().close();
      page.openStream().close();
      assertThat(created).hasValue(1);

      server.replace(routes);

      assertThat(created).hasValue(1);
      page.openStream().close();
      assertThat(created).hasValue(2);
    }
  }

  @Test
  void aClientThatComesBackAtOnceIsNotLeftWaitingByAServerThatCloses() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      WireServer server = serve();
      server.prepare();
      int port = URI.create(server.url()).getPort();
      CountDownLatch served = new CountDownLatch(CLIENTS);
      List<CompletableFuture<Boolean>> visits =
          IntStream.range(0, CLIENTS)
              .mapToObj(
                  n -> CompletableFuture.supplyAsync(() -> isTurnedAway(port, served), clients))
              .toList();
      served.await();

      server.close();

      for (CompletableFuture<Boolean> visit : visits) {
        assertThat(visit.get()).as("turned away in round " + round).isTrue();
      }
    }
  }

  /** Connects until the port is closed; returns false if a connection was left waiting. */
  private static boolean isTurnedAway(int port, CountDownLatch served) {
    while (true) {
      Socket socket;
      try {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
      } catch (IOException e) {
        return true;
      }
      try (socket) {
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(REQUEST);
        InputStream in = socket.getInputStream();
        if (in.read() >= 0) {
          served.countDown();
        }
      } catch (SocketTimeoutException e) {
        return false;
      } catch (IOException e) {
        // The connection was closed; the next attempt decides.
      }
    }
  }

  private static WireServer serve() {
    return WireServer.start("test", 0, noFaults(), WireServerTest::addTo);
  }

  private static WireServer onDemand() {
    return WireServer.onDemand(
        "test", Binding.LOOPBACK, ServerLimits.API, noFaults(), WireServerTest::addTo);
  }

  private static void addTo(RoutesConfig routes) {
    routes.get("/here", ctx -> ctx.result("here"));
  }

  private static ExchangeInterceptor noFaults() {
    return new ExchangeInterceptor() {
      @Override
      public FaultPlan fault(String method, String path) {
        return FaultPlan.NONE;
      }

      @Override
      public void onExchange(RecordedExchange exchange, Epochs arrival) {}
    };
  }
}
