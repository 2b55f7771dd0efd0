package io.github.polycloud.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Surroundings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.http.BreakerPolicy;
import io.github.polycloud.http.CallListener;
import io.github.polycloud.http.Timeouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program that calls: one thread with a cloud of one connection, which it would miss if it were
 * lost. Its pauses are counted and not made; all other time is real.
 */
final class Caller implements CallListener, AutoCloseable {
  private static final long MAX_BODY = 1 << 20;

  private final Service service;
  private final Thread thread = Thread.currentThread();
  private final Pauses pauses = new Pauses();
  private final List<Runnable> prepared = new ArrayList<>();
  private Duration before = Duration.ZERO;
  private Cloud cloud;
  private int connections = 1;
  private boolean throwing;
  private volatile int attempts;

  Caller(Service service) {
    this.service = service;
  }

  void open(Place place, Timeouts timeouts) {
    CloudBuilder builder =
        Clouds.connection(service.provider())
            .surroundings(Surroundings.ofEnvironment(Map.of()))
            .endpoint(place.url())
            .timeouts(timeouts)
            .breaker(BreakerPolicy.off())
            .listener(this)
            .timing(pauses.timing())
            .maxBody(MAX_BODY)
            .maxConnections(connections);
    service.credentials(Secrets.TOKEN).forEach(builder::credential);
    if (place.proxy() != null) {
      builder.proxy(place.proxy());
    }
    if (place.trust() != null) {
      builder.tls(place.trust());
    }
    cloud = builder.connect();
    warmUp(place);
    prepared.forEach(Runnable::run);
  }

  private void warmUp(Place place) {
    if (place.server() == null) {
      return;
    }
    Trouble trouble = place.server().trouble();
    try {
      service.warmUp(cloud, place.server());
    } catch (CloudException e) {
      // Where no call comes through, a program has not got any further than this.
      attempts = 0;
    } finally {
      place.server().change(trouble);
      before = pauses.total();
    }
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

  @Nullable Object call(Way way, Verb verb) {
    return way.call(service, cloud, verb);
  }

  Cloud cloud() {
    return cloud;
  }

  int attempts() {
    return attempts;
  }

  Duration pauses() {
    return pauses.total().minus(before);
  }

  @Override
  public void ended(Ended ended) {
    attempts = ended.attempts();
    Secrets.assertNone("an event", ended.toString());
    fail();
  }

  @Override
  public void attempted(Attempt attempt) {
    Secrets.assertNone("an event", attempt.toString());
    fail();
  }

  private void fail() {
    if (throwing) {
      throw new IllegalStateException(Secrets.TOKEN);
    }
  }

  @Override
  public void close() {
    if (cloud != null) {
      cloud.close();
    }
  }
}
