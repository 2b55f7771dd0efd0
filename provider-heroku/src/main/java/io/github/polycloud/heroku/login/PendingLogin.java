package io.github.polycloud.heroku.login;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A sign-in that waits for its user. Closing it, from any thread, gives it up. */
public final class PendingLogin implements AutoCloseable {
  private final URI page;
  private final LoopbackRedirectReceiver server;
  private final CodeExchange exchange;
  private final Duration deadline;
  private final TimeSource timeSource;
  private final long end;

  PendingLogin(
      URI page,
      LoopbackRedirectReceiver server,
      CodeExchange exchange,
      Duration deadline,
      TimeSource timeSource) {
    this.page = page;
    this.server = server;
    this.exchange = exchange;
    this.deadline = deadline;
    this.timeSource = timeSource;
    this.end = timeSource.nanoTime().getAsLong() + deadline.toNanos();
  }

  /** The page that the user is to open. It is good for this sign-in only. */
  public URI authorizationUrl() {
    return page;
  }

  /**
   * Waits for the user, exchanges what they brought, and closes this.
   *
   * @throws CloudException of kind {@code PERMISSION_DENIED} when the user refuses, {@code TIMEOUT}
   *     when the deadline passes, {@code CANCELLED} when this is closed or the thread interrupted,
   *     and whatever the exchange fails with
   */
  public HerokuTokens await() {
    try (this) {
      long left = Math.max(end - timeSource.nanoTime().getAsLong(), 0);
      Map<String, String> brought = server.callbackParameters().get(left, TimeUnit.NANOSECONDS);
      String error = brought.get("error");
      if (error != null) {
        throw refusal(error);
      }
      return exchange.exchange(brought.get("code"), server.uri());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
    } catch (CancellationException e) {
      throw new CloudException(ErrorKind.CANCELLED, "heroku: the sign-in was given up");
    } catch (TimeoutException e) {
      throw new CloudException(
          ErrorDetails.of(
                  ErrorKind.TIMEOUT,
                  "heroku: nobody signed in within " + deadline.toSeconds() + " s")
              .withRetryable(true));
    } catch (ExecutionException e) {
      throw new IllegalStateException("the sign-in failed", e.getCause());
    }
  }

  private static CloudException refusal(String error) {
    String reason = error.matches("[a-z_]{1,40}") ? error : "unknown reason";
    return new CloudException(
        ErrorKind.PERMISSION_DENIED, "heroku: nobody was signed in: " + reason);
  }

  @Override
  public void close() {
    server.close();
    exchange.close();
  }

  /** Where it waits: the page to open holds what only its user may know. */
  @Override
  public String toString() {
    return "PendingLogin[" + server.uri() + "]";
  }
}
