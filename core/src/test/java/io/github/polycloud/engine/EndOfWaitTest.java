// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Reservation;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CancelledException;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Closing the engine and interrupting the thread end every kind of wait immediately. None of the
 * waits here ends on its own within a minute.
 */
final class EndOfWaitTest extends EngineTestCase {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final long SOON_MILLIS = 10_000;
  private static final String HALF = Step.head(200, "Content-Length: 99") + "{";

  /**
   * A wait: the engine and the call, the method in which its thread waits, and the outcome of the
   * call; null if it has none or if it depends on the scheduler.
   */
  private record Wait(
      String name, Function<EndOfWaitTest, Call> call, String waitsIn, Outcome outcome) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A call of an engine. */
  private record Call(HttpEngine engine, CallerThread.Body body) {}

  private static final List<Wait> WAITS =
      List.of(
          new Wait(
              "backoff between attempts",
              test -> test.getting(Step.status(503)),
              "Pause.sleep",
              Outcome.UNKNOWN),
          new Wait(
              "backoff after a refused connection",
              EndOfWaitTest::gettingFromAClosedPort,
              "Pause.sleep",
              Outcome.NOT_SENT),
          new Wait(
              "Retry-After",
              test -> test.getting(Step.status(429, "Retry-After: 60")),
              "Pause.sleep",
              Outcome.NOT_SENT),
          new Wait(
              "rate limiter", EndOfWaitTest::gettingAtTheLimit, "Pause.sleep", Outcome.NOT_SENT),
          new Wait(
              "pool queue",
              EndOfWaitTest::gettingWithoutAFreeConnection,
              "InternalExecRuntime.acquireEndpoint",
              Outcome.NOT_SENT),
          new Wait(
              "connect",
              EndOfWaitTest::gettingFromABlackHole,
              "InterruptibleSocket.connect",
              Outcome.NOT_SENT),
          new Wait(
              "TLS handshake",
              EndOfWaitTest::gettingOverTls,
              "SSLSocketImpl.startHandshake",
              Outcome.NOT_SENT),
          new Wait(
              "request body", EndOfWaitTest::posting, "ByteArrayEntity.writeTo", Outcome.UNKNOWN),
          new Wait(
              "response head",
              test -> test.getting(Step.noResponse()),
              "StrictResponseParser.parse",
              Outcome.UNKNOWN),
          new Wait(
              "response body",
              test -> test.getting(silentAfter(HALF)),
              "ContentLengthInputStream.read",
              Outcome.UNKNOWN),
          new Wait("stream", EndOfWaitTest::streaming, "ContentLengthInputStream.read", null),
          new Wait("upload", EndOfWaitTest::uploading, "StreamingUpload.send", Outcome.UNKNOWN),
          new Wait(
              "token refresh",
              EndOfWaitTest::authenticating,
              "StrictResponseParser.parse",
              Outcome.NOT_SENT),
          new Wait(
              "token refresh of another thread",
              EndOfWaitTest::authenticatingTwice,
              "SingleFlight.get",
              Outcome.NOT_SENT),
          new Wait(
              "listener of the token refresh of another thread",
              EndOfWaitTest::authenticatingWhileAListenerBlocks,
              "SingleFlight.get",
              Outcome.NOT_SENT),
          new Wait("waiter", EndOfWaitTest::polling, "Pause.sleep", Outcome.UNKNOWN),
          new Wait("bulk", EndOfWaitTest::inBulk, "Bulk.run", null),
          // One of its threads waits in Pause.sleep.
          new Wait("rate of a bulk", EndOfWaitTest::inSlowBulk, "Bulk.run", null),
          new Wait("prefetched page", EndOfWaitTest::paging, "PageIterator.awaitPrefetched", null));

  static Stream<Arguments> waits() {
    return WAITS.stream().map(Arguments::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("waits")
  void closingTheEngineEndsTheWait(Wait wait) throws Exception {
    Call call = wait.call().apply(this);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = CallerThread.start(call.body(), failure);
    CallerThread.awaitFrame(thread, wait.waitsIn());

    call.engine().close();

    thread.join(SOON_MILLIS);
    assertThat(thread.isAlive()).as("still waits").isFalse();
    check(wait, failure.get(), "has been closed");
    CloudException later = failure(() -> get(call.engine(), "/later"));
    assertThat(later.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(later.outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("waits")
  void anInterruptEndsTheWaitAndStaysSet(Wait wait) throws Exception {
    Call call = wait.call().apply(this);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicReference<Boolean> interrupted = new AtomicReference<>(false);
    Thread thread =
        CallerThread.start(
            () -> {
              try {
                call.body().run();
              } finally {
                interrupted.set(Thread.currentThread().isInterrupted());
              }
            },
            failure);
    CallerThread.awaitFrame(thread, wait.waitsIn());

    thread.interrupt();

    thread.join(SOON_MILLIS);
    assertThat(thread.isAlive()).as("still waits").isFalse();
    assertThat(interrupted.get()).as("interrupt status").isTrue();
    check(wait, failure.get(), "interrupted");
  }

  private static void check(Wait wait, Throwable failure, String reason) {
    if (wait.name().equals("stream")) {
      assertThat(failure).isInstanceOf(IOException.class);
      return;
    }
    assertThat(failure).isInstanceOf(CloudException.class).hasMessageContaining(reason);
    CloudException error = (CloudException) failure;
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    if (wait.outcome() != null) {
      assertThat(error.outcome()).isEqualTo(wait.outcome());
    }
  }

  @Test
  void closingTheEngineEndsASleepOfItsTimeSource() throws Exception {
    HttpEngine engine = slow(serve()).open();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = CallerThread.start(() -> engine.timeSource().sleeper().sleep(HOUR), failure);
    CallerThread.awaitFrame(thread, "Pause.sleep");

    engine.close();

    thread.join(SOON_MILLIS);
    assertThat(failure.get()).isInstanceOf(CancelledException.class);
  }

  private Call getting(Step step) {
    HttpEngine engine = slow(serveAlways(step)).open();
    return new Call(engine, () -> get(engine, "/apps"));
  }

  private Call gettingFromAClosedPort() {
    HttpEngine engine = slow(ScriptedServer.unreachableUrl()).open();
    return new Call(engine, () -> get(engine, "/apps"));
  }

  private Call gettingAtTheLimit() {
    RateLimiter limiter = (account, maxWait) -> Reservation.granted(MINUTE, () -> {});
    HttpEngine engine = slow(serveAlways(Step.json("{}"))).rateLimiter(limiter).open();
    return new Call(engine, () -> get(engine, "/apps"));
  }

  private Call gettingWithoutAFreeConnection() {
    ScriptedServer server = serveAlways(Step.noResponse());
    HttpEngine engine = slow(server).maxConnections(1).open();
    CallerThread.start(() -> get(engine, "/first"), new AtomicReference<>());
    awaitRequest(server);
    return new Call(engine, () -> get(engine, "/second"));
  }

  private Call gettingFromABlackHole() {
    BlackHole hole = blackHole();
    HttpEngine engine = slow("http://127.0.0.1:" + hole.port()).connectTimeout(MINUTE).open();
    return new Call(engine, () -> get(engine, "/apps"));
  }

  private BlackHole blackHole() {
    try {
      BlackHole hole = BlackHole.open("127.0.0.1");
      closeLater(hole);
      return hole;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Call gettingOverTls() {
    String url = serveAlways(Step.noResponse()).url().replace("http:", "https:");
    HttpEngine engine = slow(url).connectTimeout(MINUTE).open();
    return new Call(engine, () -> get(engine, "/apps"));
  }

  private Call posting() {
    HttpEngine engine = slow("http://127.0.0.1:" + silentPort()).open();
    // More than all buffers together.
    byte[] body = new byte[64 << 20];
    return new Call(
        engine,
        () -> engine.send(engine.newRequest(Operation.of("POST", "/apps"), "/apps", body, true)));
  }

  private int silentPort() {
    try {
      ServerSocket listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
      closeLater(listener);
      return listener.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Call streaming() {
    HttpEngine engine = slow(serveAlways(silentAfter(HALF))).open();
    return new Call(
        engine,
        () -> {
          try (StreamingResponse log =
                  engine.stream(
                      engine.newRequest(Operation.of("GET", "/log"), "/log", null, true), HOUR);
              InputStream body = log.body()) {
            body.readAllBytes();
          }
        });
  }

  private Call uploading() {
    HttpEngine engine = slow(serve()).open();
    URI url = URI.create("http://127.0.0.1:" + silentPort() + "/bucket");
    RequestBody body = RequestBody.of(new byte[64 << 20]);
    return new Call(
        engine,
        () ->
            engine.uploadToPresignedUrl(
                Operation.of("PUT", "{sources}"), url, body, ProgressListener.NONE));
  }

  private Call authenticating() {
    ScriptedServer server = serveAlways(Step.noResponse());
    HttpEngine tokens = slow(server).open();
    HttpEngine engine = BlockedRefresh.ofTheService(tokens);
    return new Call(tokens, () -> get(engine, "/apps"));
  }

  private Call authenticatingTwice() {
    Call call = authenticating();
    Thread leader = CallerThread.start(call.body(), new AtomicReference<>());
    CallerThread.awaitFrame(leader, "StrictResponseParser.parse");
    return call;
  }

  private Call authenticatingWhileAListenerBlocks() {
    CountDownLatch end = new CountDownLatch(1);
    closeLater(end::countDown);
    HttpEngine engine =
        slow(serveAlways(Step.json("{}"))).authenticator(BlockedRefresh.ofTheListener(end)).open();
    Call call = new Call(engine, () -> get(engine, "/apps"));
    Thread leader = CallerThread.start(call.body(), new AtomicReference<>());
    CallerThread.awaitFrame(leader, "BlockedRefresh.await");
    return call;
  }

  private Call polling() {
    HttpEngine engine = slow(serveAlways(Step.json("[]"))).open();
    Waiter<?> waiter =
        Waiter.polling(() -> get(engine, "/build")).until(r -> false).pollInterval(MINUTE);
    return new Call(engine, waiter::await);
  }

  private Call inBulk() {
    HttpEngine engine = slow(serveAlways(Step.noResponse())).open();
    return new Call(
        engine,
        () -> firstFailure(Bulk.of(2).forEach(List.of(1, 2, 3, 4), n -> get(engine, "/" + n))));
  }

  private Call inSlowBulk() {
    HttpEngine engine = slow(serveAlways(Step.json("[]"))).open();
    return new Call(
        engine,
        () ->
            firstFailure(
                Bulk.of(2).atMost(1, HOUR).forEach(List.of(1, 2, 3), n -> get(engine, "/" + n))));
  }

  private static void firstFailure(BulkResult<?, ?> result) throws Exception {
    throw result.failures().values().iterator().next();
  }

  private Call paging() {
    HttpEngine engine = slow(serve(Step.json("[]"), Step.noResponse())).open();
    Paged<Integer> list =
        Paged.of(
                token -> {
                  get(engine, "/page");
                  return new Page<>(List.of(1), token == null ? "next" : null);
                })
            .prefetching();
    return new Call(engine, list::toList);
  }

  private TestEngine slow(ScriptedServer server) {
    return slow(server.url());
  }

  private TestEngine slow(String url) {
    return engine(url)
        .timeSource(TimeSource.system())
        .callTimeout(HOUR)
        .retry(new RetryPolicy(4, MINUTE, MINUTE, 0));
  }

  private static Step silentAfter(String characters) {
    return socket -> {
      socket.getOutputStream().write(characters.getBytes(US_ASCII));
      Step.noResponse().play(socket);
    };
  }

  private static void awaitRequest(ScriptedServer server) {
    try {
      server.awaitRequest();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
