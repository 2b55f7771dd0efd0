// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Checks a connection, independently of the generation of Boot. */
final class ConnectionHealth {
  private final String name;
  private final Cloud cloud;
  private final Duration timeout;

  ConnectionHealth(String name, Cloud cloud, Duration timeout) {
    this.name = name;
    this.cloud = cloud;
    this.timeout = timeout;
  }

  /** The result of a check: the code of a status of Boot, and details without secrets. */
  record Result(String status, Map<String, Object> details) {}

  /** Sends a ping. Takes no longer than the timeout, whatever the ping waits for. */
  Result check() {
    // On a thread of its own, because timeouts of calls exclude the time for the rate limiter.
    FutureTask<Boolean> ping = new FutureTask<>(cloud::ping, true);
    Thread thread = new Thread(ping, "polycloud-health-" + name);
    thread.setDaemon(true);
    thread.start();
    try {
      ping.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return result("UP", Map.of());
    } catch (TimeoutException e) {
      return down("timeout", "no response within " + timeout.toMillis() + " ms");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return down("cancelled", "the check was interrupted");
    } catch (ExecutionException e) {
      return failed(Objects.requireNonNull(e.getCause()));
    } finally {
      // Ends a ping that still waits; otherwise, it has no effect.
      ping.cancel(true);
    }
  }

  private Result failed(Throwable error) {
    if (!(error instanceof CloudException cloudError)) {
      // The message of an unexpected error may contain anything.
      return down("unexpected", error.getClass().getName());
    }
    String kind = cloudError.kind().name().toLowerCase(Locale.ROOT);
    String message = String.valueOf(cloudError.getMessage());
    return cloudError.kind() == ErrorKind.UNSUPPORTED
        ? result("UNKNOWN", Map.of("error", kind, "message", message))
        : down(kind, message);
  }

  private Result down(String error, String message) {
    return result("DOWN", Map.of("error", error, "message", message));
  }

  private Result result(String status, Map<String, Object> more) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("provider", cloud.provider().id());
    details.putAll(more);
    return new Result(status, details);
  }
}
