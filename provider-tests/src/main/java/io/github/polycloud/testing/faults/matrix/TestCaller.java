// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.testing.faults.TestFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The application: one thread with a connection pool of one, so that a leaked connection shows.
 * Backoff is recorded instead of slept; all other time is real.
 */
final class TestCaller implements CallListener, AutoCloseable {
  private static final long MAX_BODY = 1 << 20;

  private final FaultFixture fixture;
  private final Thread thread = Thread.currentThread();
  private final PauseRecorder pauses = new PauseRecorder();
  private final List<Runnable> prepared = new ArrayList<>();
  private Duration pausesBefore = Duration.ZERO;
  private @Nullable Cloud cloud;
  private int connections = 1;
  private boolean throwing;
  private boolean warm;
  private volatile int attempts;

  TestCaller(FaultFixture fixture) {
    this.fixture = fixture;
  }

  void open(FaultTarget target, Timeouts timeouts) {
    CloudBuilder builder =
        Clouds.builder(fixture.provider())
            .environment(Environment.of(Map.of()))
            .endpoint(target.url())
            .timeouts(timeouts)
            .circuitBreaker(CircuitBreakerPolicy.disabled())
            .addListener(this)
            .timeSource(pauses.timeSource())
            .maxResponseSize(MAX_BODY)
            .maxConnections(connections);
    fixture.credentials(SecretCheck.TOKEN).forEach(builder::credential);
    fixture.settings(target.url()).forEach(builder::setting);
    if (target.proxy() != null) {
      builder.proxy(target.proxy());
    }
    if (target.trust() != null) {
      builder.sslContext(target.trust());
    }
    cloud = builder.connect();
    warmUp(target);
    prepared.forEach(Runnable::run);
  }

  private void warmUp(FaultTarget target) {
    warm = false;
    // A failing proxy cannot serve a warm-up call: there is no service behind it.
    if (target.server() == null || target.proxy() != null) {
      return;
    }
    TestFault fault = target.server().fault();
    try {
      fixture.warmUp(cloud(), target.server());
      warm = true;
    } catch (CloudException e) {
      // If the fault affects every call, the measured call would fail in the same way.
      attempts = 0;
    } finally {
      target.server().setFault(fault);
      pausesBefore = pauses.total();
    }
  }

  /** Registers work to do before the measured call. */
  void before(Runnable work) {
    prepared.add(work);
  }

  /** Sets what happens during the first pause of the measured call. */
  void duringPause(Runnable event) {
    prepared.add(() -> pauses.during(event));
  }

  /** Sets the size of the connection pool. */
  void connections(int value) {
    connections = value;
  }

  /** Makes every listener callback throw from now on. */
  void throwInCallbacks() {
    throwing = true;
  }

  void interrupt() {
    thread.interrupt();
  }

  @Nullable Object call(CallStyle style, Verb verb) {
    return style.call(fixture, cloud(), verb);
  }

  Cloud cloud() {
    return Objects.requireNonNull(cloud, "not open");
  }

  /** Whether the next call sends no request but its own. */
  boolean isReady() {
    return warm || !fixture.needsWarmUp();
  }

  int attempts() {
    return attempts;
  }

  Duration pauses() {
    return pauses.total().minus(pausesBefore);
  }

  @Override
  public void onCallEnd(CallEnd ended) {
    attempts = ended.attempts();
    SecretCheck.assertNone("an event", ended.toString());
    fail();
  }

  @Override
  public void onAttempt(Attempt attempt) {
    SecretCheck.assertNone("an event", attempt.toString());
    fail();
  }

  private void fail() {
    if (throwing) {
      throw new IllegalStateException(SecretCheck.TOKEN);
    }
  }

  @Override
  public void close() {
    if (cloud != null) {
      cloud.close();
    }
  }
}
