// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.engine.BlackHole;
import io.github.polycloud.engine.ScriptedServer;
import io.github.polycloud.engine.Step;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.engine.internal.pipeline.DeadlineStage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls while host names are resolved slowly, wrongly, or to several addresses. */
final class HostLookupTest {
  private static final String HOST = "service.example";
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final long SOON_MILLIS = 10_000;

  private final List<AutoCloseable> open = new ArrayList<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final AtomicInteger lookups = new AtomicInteger();
  private DeadlineStage deadline;

  @AfterEach
  void close() throws Exception {
    released.countDown();
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  /** Resolves all names to the given addresses, in this order. */
  private HostLookup.Resolver to(String... addresses) {
    return host -> {
      lookups.incrementAndGet();
      InetAddress[] all = new InetAddress[addresses.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = InetAddress.getByName(addresses[i]);
      }
      return all;
    };
  }

  /** Answers at the end of the test only, and cannot be interrupted. */
  private InetAddress[] hang(String host) throws UnknownHostException {
    lookups.incrementAndGet();
    asked.countDown();
    boolean waiting = true;
    while (waiting) {
      try {
        released.await();
        waiting = false;
      } catch (InterruptedException e) {
        continue;
      }
    }
    throw new UnknownHostException(host);
  }

  private static HostLookup lookup(HostLookup.Resolver resolver) {
    return HostLookup.open(resolver);
  }

  private Stage.Chain transport(HostLookup.Resolver resolver, Duration connect, Duration total) {
    return transport(lookup(resolver), connect, total);
  }

  private Stage.Chain transport(HostLookup lookup, Duration connect, Duration total) {
    ClientSettings settings = settings(connect, total);
    Transport transport = Transport.open(settings, lookup);
    deadline = new DeadlineStage(settings);
    open.add(transport);
    open.add(deadline);
    return Stage.chain(transport, deadline);
  }

  private static ClientSettings settings(Duration connect, Duration total) {
    ClientSettings defaults = ClientSettings.defaults();
    return ClientSettings.builder().timeouts(new Timeouts(connect, HOUR, total)).build();
  }

  private static CallContext call(int port) {
    return new CallContext(
        new HttpRequest(
            Operation.of("GET", "/"),
            "http://" + HOST + ":" + port + "/",
            Headers.of(),
            null,
            false),
        new CallErrors("fake", ClientSettings.defaults()),
        null);
  }

  private static CloudException failure(Stage.Chain chain, int port) {
    return catchThrowableOfType(CloudException.class, () -> chain.proceed(call(port)));
  }

  private ScriptedServer server() {
    ScriptedServer server = ScriptedServer.always(Step.json("{}"));
    open.add(server);
    return server;
  }

  private static int port(ScriptedServer server) {
    return URI.create(server.url()).getPort();
  }

  @Test
  void aSlowLookupDoesNotExceedTheTotalDeadline() {
    CloudException error = failure(transport(this::hang, HOUR, SHORT), 443);

    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(released.getCount()).isOne();
  }

  @Test
  void aSlowLookupDoesNotExceedTheConnectTimeoutAndMayBeRetried() {
    CloudException error = failure(transport(this::hang, SHORT, HOUR), 443);

    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isTrue();
    assertThat(error)
        .hasMessageContaining(
            "looking up the address of host service.example timed out after 100 ms")
        .hasMessageContaining("it was not sent");
  }

  @Test
  void closingTheEngineEndsALookup() throws Exception {
    Stage.Chain chain = transport(this::hang, HOUR, HOUR);
    CompletableFuture<CloudException> call =
        CompletableFuture.supplyAsync(() -> failure(chain, 443));
    asked.await();

    deadline.close();

    CloudException error = call.get(SOON_MILLIS, TimeUnit.MILLISECONDS);
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error).hasMessageContaining("has been closed");
  }

  @Test
  void anInterruptEndsALookupAndStaysSet() {
    Stage.Chain chain = transport(this::hang, HOUR, HOUR);
    Thread.currentThread().interrupt();

    CloudException error = failure(chain, 443);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @Test
  void callsForTheSameHostShareALookupThatOutlivesThem() throws Exception {
    HostLookup lookup = lookup(this::hang);
    Stage.Chain patient = transport(lookup, HOUR, HOUR);
    CompletableFuture<CloudException> call =
        CompletableFuture.supplyAsync(() -> failure(patient, 443));
    asked.await();

    for (int i = 0; i < 3; i++) {
      assertThat(failure(transport(lookup, SHORT, HOUR), 443)).hasMessageContaining("timed out");
    }

    assertThat(lookups).hasValue(1);
    released.countDown();
    assertThat(call.get(SOON_MILLIS, TimeUnit.MILLISECONDS))
        .hasMessageContaining("unknown host service.example");
  }

  @Test
  void anUnknownHostIsNotRetried() {
    CloudException error =
        failure(
            transport(
                host -> {
                  throw new UnknownHostException(host);
                },
                HOUR,
                HOUR),
            443);

    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error.retryable()).isFalse();
    assertThat(error).hasMessageContaining("unknown host service.example");
  }

  @Test
  void aResolverThatThrowsIsANetworkError() {
    CloudException error =
        failure(
            transport(
                host -> {
                  throw new IllegalStateException("broken");
                },
                HOUR,
                HOUR),
            443);

    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @Test
  void aKeptConnectionNeedsNoLookup() {
    ScriptedServer server = server();
    Stage.Chain chain = transport(to("127.0.0.1"), HOUR, HOUR);

    for (int i = 0; i < 3; i++) {
      assertThat(chain.proceed(call(port(server))).status()).isEqualTo(200);
    }

    assertThat(lookups).hasValue(1);
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests().get(0).header("Host")).hasValue(HOST + ":" + port(server));
  }

  @Test
  void theNextAddressIsTriedIfOneRefusesTheConnection() {
    ScriptedServer server = server();
    HttpResponse response =
        transport(to("::1", "127.0.0.1"), HOUR, HOUR).proceed(call(port(server)));

    assertThat(response.status()).isEqualTo(200);
  }

  @Test
  void theNextAddressIsTriedAfterTheConnectTimeout() throws IOException {
    int port = blackHole("127.0.0.2");
    ScriptedServer server = server();

    // It limits the lookup as well, which must succeed.
    Duration connect = Duration.ofSeconds(1);
    CloudException error = failure(transport(to("127.0.0.2", "127.0.0.3"), connect, HOUR), port);

    // The second one refuses the connection.
    assertThat(error).hasMessageContaining("connection refused");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void severalAddressesThatDoNotAnswerStayWithinTheTotalDeadline() throws IOException {
    int port = blackHole("127.0.0.2");
    String[] addresses = new String[50];
    Arrays.fill(addresses, "127.0.0.2");

    CloudException error = failure(transport(to(addresses), HOUR, SHORT), port);

    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @Test
  void anInterruptEndsAllAddresses() throws Exception {
    int port = blackHole("127.0.0.2");
    Stage.Chain chain =
        transport(to("127.0.0.2", "127.0.0.2", "127.0.0.2"), Duration.ofMinutes(1), HOUR);
    CompletableFuture<CloudException> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> result.complete(failure(chain, port)));
    thread.start();
    while (lookups.get() == 0) {
      Thread.onSpinWait();
    }

    thread.interrupt();

    assertThat(result.get(SOON_MILLIS, TimeUnit.MILLISECONDS).kind())
        .isEqualTo(ErrorKind.CANCELLED);
  }

  /** Returns a port of a loopback address that drops new connections. */
  private int blackHole(String address) throws IOException {
    BlackHole hole = BlackHole.open(address);
    open.add(hole);
    return hole.port();
  }
}
