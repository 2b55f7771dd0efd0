// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.login;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A login that waits for its user. It may be closed from any thread, which cancels it.
 *
 * @since 0.1.0
 */
public final class PendingLogin implements AutoCloseable {
  private final URI page;
  private final LoopbackRedirectReceiver server;
  private final CodeExchange exchange;
  private final Duration timeout;
  private final TimeSource timeSource;
  private final long deadline;

  PendingLogin(
      URI page,
      LoopbackRedirectReceiver server,
      CodeExchange exchange,
      Duration timeout,
      TimeSource timeSource) {
    this.page = page;
    this.server = server;
    this.exchange = exchange;
    this.timeout = timeout;
    this.timeSource = timeSource;
    this.deadline = timeSource.nanoTime().getAsLong() + TimeUnit.NANOSECONDS.convert(timeout);
  }

  /** The page to open in the user's browser. It is valid for this login only. */
  public URI authorizationUrl() {
    return page;
  }

  /**
   * Waits for the redirect, exchanges its code for tokens, and closes this login.
   *
   * @throws CloudException of kind {@code PERMISSION_DENIED} if the user denies access, {@code
   *     TIMEOUT} if the timeout expires, {@code CANCELLED} if this login is closed or the thread is
   *     interrupted, or of another kind if the token request fails
   */
  public HerokuTokens await() {
    try (this) {
      long remaining = Math.max(deadline - timeSource.nanoTime().getAsLong(), 0);
      Map<String, String> parameters =
          server.callbackParameters().get(remaining, TimeUnit.NANOSECONDS);
      String error = parameters.get("error");
      if (error != null) {
        throw accessDenied(error);
      }
      // The server waits for a redirect with an error or a code.
      return exchange.exchange(Objects.requireNonNull(parameters.get("code")), server.uri());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    } catch (CancellationException e) {
      throw CloudException.of(ErrorKind.CANCELLED, "heroku: the login was cancelled");
    } catch (TimeoutException e) {
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.TIMEOUT,
                  "heroku: login did not complete within " + timeout.toSeconds() + " s")
              .withRetryable(true));
    } catch (ExecutionException e) {
      throw new IllegalStateException("the login failed", e.getCause());
    }
  }

  private static CloudException accessDenied(String error) {
    String reason = error.matches("[a-z_]{1,40}") ? error : "unknown reason";
    return CloudException.of(ErrorKind.PERMISSION_DENIED, "heroku: access was denied: " + reason);
  }

  @Override
  public void close() {
    server.close();
    exchange.close();
  }

  /** The callback URL only, because the page contains secrets of the login. */
  @Override
  public String toString() {
    return "PendingLogin[" + server.uri() + "]";
  }
}
