// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.CallResult;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.CircuitState;
import io.github.polycloud.config.ConnectionGauges;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What an observer of a call sees and may add. */
final class CallObserverTest extends EngineTestCase {
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  record App(String name) {}

  interface Api {
    @RequestLine("GET /apps/{app}")
    App app(@Param("app") String app);
  }

  /** Records the events of calls on several threads, and adds a header field to each attempt. */
  private static class Recorder implements CallListener {
    final List<CallInfo> started = new CopyOnWriteArrayList<>();
    final List<Integer> attemptStarts = new CopyOnWriteArrayList<>();
    final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    final List<CallEnd> ended = new CopyOnWriteArrayList<>();
    final List<CircuitChange> changes = new CopyOnWriteArrayList<>();
    final List<ConnectionGauges> open = new CopyOnWriteArrayList<>();

    @Override
    public CallObserver onCallStart(CallInfo call) {
      started.add(call);
      return new CallObserver() {
        @Override
        public void onAttemptStart(AttemptStart attempt) {
          attemptStarts.add(attempt.number());
          attempt.header("traceparent", TRACE);
        }

        @Override
        public void onAttempt(Attempt attempt) {
          attempts.add(attempt);
        }

        @Override
        public void onCallEnd(CallEnd call) {
          ended.add(call);
        }
      };
    }

    @Override
    public void onCircuitChange(CircuitChange change) {
      changes.add(change);
    }

    @Override
    public void onConnectionOpened(ConnectionGauges gauges) {
      open.add(gauges);
    }

    @Override
    public void onConnectionClosed(ConnectionGauges gauges) {
      open.remove(gauges);
    }

    CallEnd end() {
      assertThat(ended).hasSize(1);
      return ended.get(0);
    }
  }

  private final Recorder recorder = new Recorder();

  private static CallListener adding(String name, String value) {
    return new CallListener() {
      @Override
      public void onAttemptStart(AttemptStart attempt) {
        attempt.header(name, value);
      }
    };
  }

  @Test
  void aCallHasItsConnectionHostAndWaits() {
    ScriptedServer server = serve(Step.status(503), Step.status(503), Step.json("{}"));
    get(engine(server).listener(recorder).open(), "/apps");

    URI url = URI.create(server.url());
    CallInfo call = new CallInfo("fake", "fake", "GET", "/apps", url.getHost(), url.getPort());
    assertThat(recorder.started).containsExactly(call);
    assertThat(call.operation()).isEqualTo("GET /apps");
    assertThat(recorder.attemptStarts).containsExactly(1, 2, 3);
    assertThat(recorder.end().waits().backoff()).isEqualTo(Duration.ofMillis(1500));
    assertThat(recorder.end().waits().rateLimiter()).isZero();
    assertThat(recorder.end().result()).isEqualTo(CallResult.SUCCESS);
    assertThat(recorder.end().errorKind()).isNull();
  }

  @Test
  void aWaitForTheRateLimiterIsReported() {
    RateLimiter perMinute = LocalRateLimiter.fixedRate(1, Duration.ofMinutes(1), time.clock());
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(server).rateLimiter(perMinute).listener(recorder).open();

    get(engine, "/apps");
    get(engine, "/apps");
    assertThat(recorder.ended)
        .extracting(end -> end.waits().rateLimiter())
        .containsExactly(Duration.ZERO, Duration.ofMinutes(1));
  }

  @Test
  void eachAttemptCarriesTheHeaderFieldOfItsObserver() {
    ScriptedServer server = serve(Step.status(503), Step.json("{}"));

    get(engine(server).listener(recorder).open(), "/apps");
    assertThat(server.requests())
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.header("traceparent")).contains(TRACE));
  }

  @Test
  void authenticationAndTheRequestTakePrecedenceOverAnObserver() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .header("X-Shop", "of the application")
            .listener(adding("X-Signature", "forged"))
            .listener(adding("X-Shop", "forged"))
            .listener(adding("Authorization", "forged"))
            .listener(adding("User-Agent", "forged"))
            .listener(adding("Transfer-Encoding", "chunked"))
            .listener(adding("X-Line", "a\r\nX-Evil: b"))
            .authenticator(attempt -> attempt.header("X-Signature", "signed"))
            .open();

    get(engine, "/apps");
    List<String> sent = server.request().headerLines();
    assertThat(sent).contains("X-Signature: signed", "X-Shop: of the application");
    assertThat(String.join("\n", sent))
        .doesNotContain("forged", "Authorization", "chunked", "X-Line", "X-Evil");
  }

  @Test
  void aHeaderFieldIsRejectedAfterItsAttemptHasStarted() {
    List<CallObserver.AttemptStart> kept = new CopyOnWriteArrayList<>();
    CallListener keeping =
        new CallListener() {
          @Override
          public void onAttemptStart(AttemptStart attempt) {
            kept.add(attempt);
          }
        };
    get(engine(serve(Step.json("{}"))).listener(keeping).open(), "/apps");

    assertThatThrownBy(() -> kept.get(0).header("traceparent", TRACE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noHeaderFieldIsSentToAnotherHost() {
    ScriptedServer service = serve();
    ScriptedServer tokens = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(service).listener(recorder).open();
    HttpEngine other = engine.forEndpoint(Endpoint.of(tokens.url())).build();

    get(other, "/token");
    assertThat(tokens.request().header("traceparent")).isEmpty();
    assertThat(recorder.end().call().port()).isEqualTo(URI.create(tokens.url()).getPort());
  }

  @Test
  void noHeaderFieldIsSentToAPresignedUrl() {
    ScriptedServer store = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(serve()).listener(recorder).open();
    URI url = URI.create(store.url() + "/secret-path?sig=secret");

    engine
        .openPresignedUrl(Operation.of("GET", "/log-session"), url, Duration.ofSeconds(5))
        .close();
    assertThat(store.request().header("traceparent")).isEmpty();
    assertThat(recorder.end().call().template()).isEqualTo("/log-session");
    assertThat(recorder.end().call().port()).isEqualTo(url.getPort());
    assertThat(recorder.end().toString() + recorder.attempts).doesNotContain("secret");
  }

  @Test
  void aMalformedBodyIsTheResultOfATypedCall() {
    ScriptedServer server = serve(Step.json("[1]"), Step.json("{\"name\":\"shop\"}"));
    Api api = engine(server).listener(recorder).open().api(Api.class, JsonCodec.snakeCase());

    CloudException error = failure(() -> api.app("shop"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(recorder.end().status()).isEqualTo(200);
    assertThat(recorder.end().result()).isEqualTo(CallResult.UNEXPECTED_RESPONSE);
    assertThat(recorder.end().errorKind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);

    api.app("shop");
    assertThat(recorder.ended.get(1).result()).isEqualTo(CallResult.SUCCESS);
  }

  @Test
  void whatAReaderThrowsIsTheResultOfItsCall() {
    HttpEngine engine = engine(serve(Step.json("[1]"))).listener(recorder).open();

    assertThatThrownBy(
            () ->
                engine.send(
                    engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true),
                    response -> {
                      throw new IllegalStateException("not mine");
                    }))
        .hasMessage("not mine");
    assertThat(recorder.end().result()).isEqualTo(CallResult.FAILED);
  }

  @Test
  void anErrorResponseAndALostConnectionAreToldApart() {
    ScriptedServer server = serve(Step.status(404), Step.truncatedBody());
    HttpEngine engine = engine(server).retry(RetryPolicy.none()).listener(recorder).open();

    failure(() -> get(engine, "/apps"));
    failure(() -> get(engine, "/apps"));
    assertThat(recorder.ended)
        .extracting(CallObserver.CallEnd::result)
        .containsExactly(CallResult.ERROR_RESPONSE, CallResult.NETWORK_ERROR);
    assertThat(recorder.ended)
        .extracting(CallObserver.CallEnd::errorKind)
        .containsExactly(ErrorKind.NOT_FOUND, ErrorKind.NETWORK);
  }

  @Test
  void aRefusalOfTheRateLimiterIsNotThatOfTheService() {
    RateLimiter refusing =
        (account, maxWait) -> RateLimiter.Reservation.refused(maxWait.plusSeconds(1));
    HttpEngine engine = engine(serve()).rateLimiter(refusing).listener(recorder).open();

    failure(() -> get(engine, "/apps"));
    assertThat(recorder.end().result()).isEqualTo(CallResult.RATE_LIMITER_REFUSED);
    assertThat(recorder.end().errorKind()).isEqualTo(ErrorKind.RATE_LIMITED);
    assertThat(recorder.end().attempts()).isZero();
    assertThat(recorder.attempts).isEmpty();
  }

  @Test
  void aBrokenRateLimiterIsNotAnOutageOfTheService() {
    RateLimiter broken =
        (account, maxWait) -> {
          throw new IllegalStateException("store is down");
        };
    HttpEngine engine = engine(serve()).rateLimiter(broken).listener(recorder).open();

    failure(() -> get(engine, "/apps"));
    assertThat(recorder.end().result()).isEqualTo(CallResult.RATE_LIMITER_FAILED);
    assertThat(recorder.end().errorKind()).isEqualTo(ErrorKind.UNAVAILABLE);
  }

  @Test
  void thePassedDeadlineIsTheResult() {
    ScriptedServer server = serveAlways(Step.noResponse());
    HttpEngine engine =
        engine(server).callTimeout(Duration.ofMillis(100)).listener(recorder).open();

    failure(() -> get(engine, "/apps"));
    assertThat(recorder.end().result()).isEqualTo(CallResult.DEADLINE_EXCEEDED);
  }

  @Test
  void anOpenCircuitIsReportedAndReadable() {
    CircuitBreakerPolicy policy = new CircuitBreakerPolicy(50, 2, Duration.ofSeconds(10));
    ScriptedServer server = serve(Step.status(503), Step.status(503), Step.json("{}"));
    HttpEngine engine =
        engine(server).circuitBreaker(policy).retry(RetryPolicy.none()).listener(recorder).open();
    ConnectionGauges gauges = recorder.open.get(0);
    assertThat(gauges.circuit()).isEqualTo(CircuitState.CLOSED);

    for (int i = 0; i < 3; i++) {
      failure(() -> get(engine, "/apps"));
    }
    assertThat(recorder.ended.get(2).result()).isEqualTo(CallResult.CIRCUIT_OPEN);
    assertThat(gauges.circuit()).isEqualTo(CircuitState.OPEN);

    time.advance(Duration.ofSeconds(11));
    get(engine, "/apps");
    assertThat(gauges.circuit()).isEqualTo(CircuitState.CLOSED);
    assertThat(recorder.changes)
        .extracting(CallListener.CircuitChange::to)
        .containsExactly(CircuitState.OPEN, CircuitState.HALF_OPEN, CircuitState.CLOSED);
    assertThat(recorder.changes.get(0).port()).isEqualTo(URI.create(server.url()).getPort());
  }

  @Test
  void theGaugesShowQuotaAndConnectionsUntilTheEngineIsClosed() {
    ScriptedServer server = serve(Step.json("{}", "RateLimit-Remaining: 9"));
    HttpEngine engine = engine(server).maxConnections(7).listener(recorder).open();
    ConnectionGauges gauges = recorder.open.get(0);
    assertThat(gauges.rateLimitRemaining()).isEqualTo(-1);

    get(engine, "/apps");
    assertThat(gauges.rateLimitRemaining()).isEqualTo(9);
    assertThat(gauges.connectionsInUse()).isZero();
    assertThat(gauges.connectionsIdle()).isEqualTo(1);
    assertThat(gauges.maxConnections()).isEqualTo(7);
    assertThat(gauges.callsWaitingForPermit()).isZero();
    assertThat(gauges.callsWaitingForConnection()).isZero();

    engine.close();
    assertThat(recorder.open).isEmpty();
  }

  @Test
  void theWaitForAConnectionOfThePoolIsReported() throws Exception {
    CountDownLatch respond = new CountDownLatch(1);
    ScriptedServer server = serve(Step.after(respond, Step.json("{}")), Step.json("{}"));
    HttpEngine engine =
        engine(server)
            .timeSource(TimeSource.system())
            .rateLimiter(RateLimiter.unlimited())
            .maxConnections(1)
            .listener(recorder)
            .open();
    ConnectionGauges gauges = recorder.open.get(0);
    Thread first = new Thread(() -> get(engine, "/first"));
    first.start();
    while (gauges.connectionsInUse() == 0) {
      Thread.onSpinWait();
    }
    Thread second = new Thread(() -> get(engine, "/second"));
    second.start();
    while (gauges.callsWaitingForConnection() == 0) {
      Thread.onSpinWait();
    }
    long start = System.nanoTime();
    while (System.nanoTime() - start < 20_000_000) {
      Thread.onSpinWait();
    }
    respond.countDown();
    first.join();
    second.join();

    CallObserver.CallEnd waited =
        recorder.ended.stream()
            .filter(end -> end.operation().equals("GET /second"))
            .findFirst()
            .orElseThrow();
    assertThat(waited.waits().pool()).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    assertThat(waited.duration()).isGreaterThanOrEqualTo(waited.waits().pool());
  }

  @Test
  void aListenerThatReturnsNullOrThrowsFailsNoCall() {
    CallListener broken =
        new CallListener() {
          @Override
          public CallObserver onCallStart(CallInfo call) {
            throw new IllegalStateException("start");
          }

          @Override
          public void onConnectionOpened(ConnectionGauges gauges) {
            throw new IllegalStateException("opened");
          }
        };
    CallListener absent =
        new CallListener() {
          @Override
          public CallObserver onCallStart(CallInfo call) {
            return null;
          }
        };
    HttpEngine engine =
        engine(serve(Step.json("{}"))).listener(broken).listener(absent).listener(recorder).open();

    assertThat(get(engine, "/apps").status()).isEqualTo(200);
    assertThat(recorder.end().result()).isEqualTo(CallResult.SUCCESS);
  }
}
