// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RawClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServerLimitsTest {

  private static final int BODY = 100_000;
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final ServerLimits LIMITS =
      new ServerLimits(BODY, 1000, 200_000, LONG, LONG, 1000);

  private final List<RawClient> clients = new ArrayList<>();
  private final List<Integer> recorded = new ArrayList<>();
  private WireServer server;

  @AfterEach
  void end() throws IOException {
    for (RawClient client : clients) {
      client.close();
    }
    server.close();
  }

  @Test
  void aBodyWhoseAnnouncedLengthIsTooLargeIsRejectedBeforeItIsSent() throws Exception {
    serve(LIMITS);

    RawClient client = post("Content-Length: " + (BODY + 1));

    assertThat(client.status()).isEqualTo(413);
    assertThat(recorded).containsExactly(413);
  }

  @Test
  void aBodyInChunksIsCountedWhileItIsRead() throws Exception {
    serve(LIMITS);
    RawClient client = post("Transfer-Encoding: chunked");

    client.chunks(new byte[1000], BODY + 1000);

    assertThat(client.status()).isEqualTo(413);
  }

  @Test
  void aBodyOfExactlyTheLimitIsAccepted() throws Exception {
    serve(LIMITS);
    RawClient client = post("Transfer-Encoding: chunked");

    client.chunks(new byte[1000], BODY);
    client.line("0").line("");

    assertThat(client.status()).isEqualTo(200);
  }

  @Test
  void aFormHasALimitOfItsOwn() throws Exception {
    serve(LIMITS);

    RawClient client =
        post("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1001");

    assertThat(client.status()).isEqualTo(413);
  }

  @Test
  void requestsWithoutTheirBodiesKeepNobodyWaiting() throws Exception {
    serve(LIMITS);
    for (int i = 0; i < 600; i++) {
      post("Content-Length: 10");
    }

    assertThat(post("Content-Length: 0").status()).isEqualTo(200);
  }

  @Test
  void headsThatDoNotEndKeepNobodyWaiting() throws Exception {
    serve(LIMITS);
    for (int i = 0; i < 600; i++) {
      connect().line("POST / HTTP/1.1").line("Host: here");
    }

    assertThat(post("Content-Length: 0").status()).isEqualTo(200);
  }

  @Test
  void aBodyThatStopsIsATimeout() throws Exception {
    // Long enough for a busy machine to begin with the request.
    serve(new ServerLimits(BODY, 1000, BODY, LONG, Duration.ofSeconds(2), 10));

    RawClient client = post("Content-Length: 10").send(new byte[9]);

    assertThat(client.status()).isEqualTo(408);
  }

  @Test
  void aHeadThatStopsEndsTheConnection() throws Exception {
    serve(new ServerLimits(BODY, 1000, BODY, LONG, Duration.ofMillis(200), 10));

    // In one piece: the server may have closed the connection before a second one is sent.
    RawClient client = connect().line("POST / HTTP/1.1\r\nHost: here");

    assertThat(client.status()).isIn(0, 408);
  }

  @Test
  void aBodyThatTricklesIsATimeout() throws Exception {
    serve(new ServerLimits(BODY, 1000, BODY, Duration.ofNanos(1), LONG, 10));

    RawClient client = post("Content-Length: 10").send(new byte[1]);

    assertThat(client.status()).isEqualTo(408);
  }

  @Test
  void unfinishedLargeBodiesShareTheirMemoryAndSmallOnesNeedNone() throws Exception {
    serve(LIMITS);
    // Two fit. A server that reads slowly has finished the first body when it reads the last one,
    // and one that reads all at a time can find that none of them fits any more.
    List<Integer> statuses = statusesOfLargeBodies();
    for (int i = 0; i < 50 && !statuses.contains(503); i++) {
      statuses = statusesOfLargeBodies();
    }
    assertThat(statuses).contains(503).isSubsetOf(200, 503);

    // The memory of a rejected body is free when its rest is read, which is after the response.
    int later = statusOfOneLargeBody();
    for (int i = 0; i < 50 && later == 503; i++) {
      later = statusOfOneLargeBody();
    }
    assertThat(later).isEqualTo(200);
  }

  private int statusOfOneLargeBody() throws Exception {
    RawClient client = post("Transfer-Encoding: chunked");
    client.chunks(new byte[10_000], 90_000);
    return client.line("0").line("").status();
  }

  private List<Integer> statusesOfLargeBodies() throws Exception {
    RawClient first = post("Transfer-Encoding: chunked");
    RawClient second = post("Transfer-Encoding: chunked");
    RawClient third = post("Transfer-Encoding: chunked");
    List<RawClient> large = List.of(first, second, third);
    large.forEach(client -> client.chunks(new byte[10_000], 90_000));
    assertThat(post("Content-Length: 1000").send(new byte[1000]).status()).isEqualTo(200);
    for (RawClient client : large) {
      client.send("0\r\n\r\n".getBytes());
    }
    return large.stream().map(RawClient::status).toList();
  }

  @Test
  void oneConnectionTooManyClosesTheOldest() throws Exception {
    serve(new ServerLimits(BODY, 1000, BODY, LONG, LONG, 3));
    List<RawClient> connections = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      // A response shows that the connection is older than the next one.
      RawClient connection = post("Content-Length: 0");
      assertThat(connection.status()).isEqualTo(200);
      connections.add(connection);
    }

    assertThat(connections.remove(0).status()).isZero();
    for (RawClient connection : connections) {
      connection.line("POST / HTTP/1.1").line("Host: here").line("Content-Length: 0").line("");
      assertThat(connection.status()).isEqualTo(200);
    }
  }

  private RawClient post(String header) throws IOException {
    return connect().line("POST / HTTP/1.1").line("Host: here").line(header).line("");
  }

  private RawClient connect() throws IOException {
    RawClient client = RawClient.to(server.url());
    clients.add(client);
    return client;
  }

  private void serve(ServerLimits limits) {
    ExchangeInterceptor record =
        new ExchangeInterceptor() {
          @Override
          public FaultPlan fault(String method, String path) {
            return FaultPlan.NONE;
          }

          @Override
          public void onExchange(RecordedExchange exchange, Epochs arrival) {
            synchronized (recorded) {
              recorded.add(exchange.status());
            }
          }
        };
    server =
        WireServer.start(
            "test",
            Binding.LOOPBACK,
            0,
            Optional.empty(),
            limits,
            record,
            routes -> routes.post("/", ctx -> ctx.result("here")));
    // The creation of the routes would be part of the time of the first request.
    server.prepare();
  }
}
