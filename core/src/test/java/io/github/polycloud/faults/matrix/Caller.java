package io.github.polycloud.faults.matrix;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.BreakerPolicy;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.CallListener;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.EngineSettings;
import io.github.polycloud.http.FakeTiming;
import io.github.polycloud.http.InProcessBudget;
import io.github.polycloud.http.PlainDialect;
import io.github.polycloud.http.RetryPolicy;
import io.github.polycloud.http.Timeouts;
import io.github.polycloud.http.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program that calls: one thread with an engine of one connection, which it would miss if it
 * were lost. Its pauses are counted and not made; all other time is real.
 */
final class Caller implements CallListener, AutoCloseable {
  private static final long MAX_BODY = 1 << 20;

  private final Thread thread = Thread.currentThread();
  private final FakeTiming pauses = new FakeTiming();
  private final List<Runnable> prepared = new ArrayList<>();
  private CallEngine engine;
  private int connections = 1;
  private boolean throwing;
  private volatile int attempts;

  void open(Place place, Timeouts timeouts) {
    Timing counted = pauses.timing();
    Timing timing =
        new Timing(
            counted.clock(),
            () -> System.nanoTime() + counted.nanos().getAsLong(),
            counted.sleeper(),
            counted.random());
    EngineSettings settings =
        new EngineSettings(
            timeouts,
            RetryPolicy.standard(),
            InProcessBudget.unlimited(),
            BreakerPolicy.off(),
            List.of(this),
            timing,
            place.proxy(),
            place.trust(),
            null,
            MAX_BODY,
            connections,
            null);
    engine =
        CallEngine.builder("fake", Endpoint.of(place.url()))
            .settings(settings)
            .credentials(
                new Credentials(
                    Map.of("token", new Credentials.Found(Secret.of(Secrets.TOKEN), "the matrix"))))
            .authenticator(attempt -> attempt.header("Authorization", "Bearer " + Secrets.TOKEN))
            .dialect(new PlainDialect())
            .build();
    prepared.forEach(Runnable::run);
  }

  /** What is done before the call itself. */
  void first(Runnable work) {
    prepared.add(work);
  }

  /** Gives it more than one connection. */
  void connections(int value) {
    connections = value;
  }

  /** Lets each callback fail from now on. */
  void throwInCallbacks() {
    throwing = true;
  }

  void interrupt() {
    thread.interrupt();
  }

  CallEngine engine() {
    return engine;
  }

  int attempts() {
    return attempts;
  }

  Duration pauses() {
    return pauses.waits().stream().reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void ended(Ended ended) {
    attempts = ended.attempts();
    Secrets.assertNone("an event", ended.toString());
    fail();
  }

  @Override
  public void attempted(Attempt attempt) {
    fail();
  }

  private void fail() {
    if (throwing) {
      throw new IllegalStateException(Secrets.TOKEN);
    }
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
