// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.TestLog;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.EtagCache;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.TimeSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listeners, caches and time sources that fail: no call fails and no response is lost. */
final class ExtensionFailureTest extends EngineTestCase {
  private static final String APP = "{\"name\":\"shop\"}";

  /** Fails for each call that has a response. */
  private static final class BrokenListener implements CallListener {
    @Override
    public void onAttempt(Attempt attempt) {
      throw new BrokenListenerException();
    }

    @Override
    public void onCallEnd(CallEnd call) {
      throw new BrokenListenerException();
    }

    @Override
    public void onWarning(Warning warning) {
      throw new BrokenListenerException();
    }
  }

  private static final class BrokenListenerException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class BrokenCacheException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static IllegalStateException broken() {
    return new IllegalStateException("broken");
  }

  /** A class that is missing, and a recursion without end, concern the listener alone. */
  @ParameterizedTest
  @ValueSource(classes = {NoClassDefFoundError.class, StackOverflowError.class})
  void anErrorOfAListenerLosesNoResponse(Class<? extends Error> type) throws Exception {
    Error error = type.getConstructor().newInstance();
    CallListener listener =
        new CallListener() {
          @Override
          public void onAttempt(Attempt attempt) {
            throw error;
          }

          @Override
          public void onCallEnd(CallEnd call) {
            throw error;
          }
        };
    RateLimiter limiter =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            return Reservation.immediate();
          }

          @Override
          public void onResponse(String account, Feedback feedback) {
            throw error;
          }
        };
    HttpEngine engine =
        engine(serve(Step.json("{}"))).listener(listener).rateLimiter(limiter).open();

    assertThat(send(engine, "POST", "/apps").status()).isEqualTo(200);
  }

  @Test
  void anExceptionOfAListenerIsLoggedOnce() throws IOException {
    ScriptedServer server = serveAlways(Step.json(APP, "Warning: deprecated"));
    HttpEngine engine = engine(server).listener(new BrokenListener()).open();
    long before = logged(BrokenListenerException.class);

    for (int call = 0; call < 3; call++) {
      assertThat(get(engine, "/apps/shop").text()).isEqualTo(APP);
    }
    assertThat(logged(BrokenListenerException.class) - before).isEqualTo(1);
  }

  @Test
  void aCacheThatFailsCountsAsEmptyAndIsLoggedOnce() throws IOException {
    EtagCache broken =
        new EtagCache() {
          @Override
          public Entry get(Key key) {
            throw new BrokenCacheException();
          }

          @Override
          public void put(Key key, Entry entry) {
            throw new BrokenCacheException();
          }

          @Override
          public void remove(Key key) {
            throw new BrokenCacheException();
          }
        };
    ScriptedServer server = serveAlways(Step.json(APP, "ETag: \"1\""));
    HttpEngine engine = engine(server).etagCache(broken).open();
    long before = logged(BrokenCacheException.class);

    for (int call = 0; call < 3; call++) {
      assertThat(get(engine, "/apps/shop").text()).isEqualTo(APP);
    }
    assertThat(logged(BrokenCacheException.class) - before).isEqualTo(1);
  }

  static Stream<Arguments> unusableEntries() {
    byte[] body = APP.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of("an ETag that cannot be sent", "\"1\"\r\nHost: evil", Map.of(), body),
        Arguments.of("no ETag", null, Map.of(), body),
        Arguments.of("no header fields", "\"1\"", null, body),
        Arguments.of(
            "no value of a header field",
            "\"1\"",
            Map.of("Date", Collections.singletonList(null)),
            body),
        Arguments.of("no body", "\"1\"", Map.of(), null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unusableEntries")
  void anUnusableEntryIsRequestedAnew(
      String problem, String etag, Map<String, List<String>> headers, byte[] body) {
    EtagCache broken =
        new EtagCache() {
          @Override
          public Entry get(Key key) {
            return new Entry(etag, headers, body);
          }

          @Override
          public void put(Key key, Entry entry) {}

          @Override
          public void remove(Key key) {}
        };
    ScriptedServer server = serve(Step.json(APP));

    assertThat(get(engine(server).etagCache(broken).open(), "/apps/shop").text()).isEqualTo(APP);
    assertThat(server.request().header("If-None-Match")).isEmpty();
  }

  @Test
  void aTimeSourceThatFailsIsReplacedByTheSystem() {
    InstantSource instants =
        () -> {
          throw broken();
        };
    TimeSource source =
        new TimeSource(
            instants.withZone(ZoneOffset.UTC),
            () -> {
              throw broken();
            },
            wait -> {
              throw broken();
            },
            () -> {
              throw broken();
            });
    ScriptedServer server =
        serve(Step.status(429, "Retry-After: 0"), Step.status(503), Step.json(APP));
    Instant before = Instant.now(Clock.systemUTC());

    assertThat(get(engine(server).timeSource(source).open(), "/apps/shop").text()).isEqualTo(APP);
    assertThat(server.requests()).hasSize(3);
    assertThat(source.clock().instant()).isBetween(before, Instant.now(Clock.systemUTC()));
    assertThat(source.nanoTime().getAsLong()).isEqualTo(source.nanoTime().getAsLong());
    assertThat(source.random().getAsDouble()).isBetween(0.0, 1.0);
  }

  private static long logged(Class<?> type) throws IOException {
    return TestLog.linesWith(type.getName()).size();
  }
}
