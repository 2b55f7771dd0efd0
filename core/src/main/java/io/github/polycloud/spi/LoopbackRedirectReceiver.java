// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Receives the redirect at the end of a browser login (RFC 8252) on the loopback interface. It
 * listens on 127.0.0.1 only and accepts a single redirect with the expected {@code state}; other
 * requests are rejected, because any web page can send a browser there. A single thread serves at
 * most 32 connections; a request has 10 seconds and 64 KiB, and a new connection replaces the
 * oldest one. Requests that are never completed therefore do not keep the redirect from being
 * received.
 *
 * <pre>{@code
 * try (LoopbackRedirectReceiver receiver =
 *     LoopbackRedirectReceiver.start(
 *         address,
 *         state,
 *         parameters ->
 *             Optional.of(
 *                 parameters.containsKey("error")
 *                     ? LoopbackRedirectReceiver.Outcome.REFUSED
 *                     : LoopbackRedirectReceiver.Outcome.ACCEPTED))) {
 *   openBrowser(loginPage(receiver.uri()));
 *   Map<String, String> parameters = receiver.callbackParameters().get(5, TimeUnit.MINUTES);
 * }
 * }</pre>
 *
 * <p>The browser shows a page with the outcome of the login. The page contains nothing that was
 * received.
 *
 * <p>Thread-safe. Close it to release the port. The function for the outcome and what depends on
 * {@link #callbackParameters()} run on the thread of the receiver, and should return soon: it reads
 * no other request until then.
 *
 * @since 0.1.0
 */
public final class LoopbackRedirectReceiver implements AutoCloseable {
  /**
   * What the browser shows after the redirect.
   *
   * @since 0.1.0
   */
  public enum Outcome {
    /** Access was granted. */
    ACCEPTED,
    /** Access was refused. */
    REFUSED,
    /** The login ended with an error. */
    FAILED,
    /** A decision was made, but it is not known which. */
    RECEIVED
  }

  // A browser sends its request at once; connections without one are opened ahead of need.
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);

  private static final int MAX_PORT = 65535;

  private final LoopbackHttpServer server;
  private final URI uri;
  private final byte[] state;
  private final Function<Map<String, String>, Optional<Outcome>> outcome;
  private final CompletableFuture<Map<String, String>> callbackParameters =
      new CompletableFuture<>();

  private LoopbackRedirectReceiver(
      URI callback,
      String state,
      Function<Map<String, String>, Optional<Outcome>> outcome,
      Duration requestTimeout)
      throws IOException {
    this.outcome = outcome;
    this.state = state.getBytes(StandardCharsets.UTF_8);
    String path = callback.getRawPath().isEmpty() ? "/" : callback.getRawPath();
    this.server =
        LoopbackHttpServer.start(
            Math.max(callback.getPort(), 0),
            requestTimeout,
            (method, target) -> handle(path, method, target));
    this.uri = URI.create("http://" + callback.getHost() + ":" + server.port() + path);
  }

  /**
   * Starts to listen.
   *
   * @param callback an http URL on {@code localhost} or {@code 127.0.0.1}; without a port, a free
   *     one is used
   * @param state the expected {@code state} parameter
   * @param outcome returns the outcome that the browser shows, from the received parameters; empty
   *     to reject them and keep waiting
   * @throws CloudException of kind {@code CONFIGURATION} if the callback is not such a URL, or the
   *     port is in use
   */
  public static LoopbackRedirectReceiver start(
      URI callback, String state, Function<Map<String, String>, Optional<Outcome>> outcome) {
    Objects.requireNonNull(callback, "callback");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(outcome, "outcome");
    if (!"http".equalsIgnoreCase(callback.getScheme()) || !isLoopback(callback.getHost())) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "the callback of the login must be an http URL on localhost or 127.0.0.1, such as"
              + " http://localhost");
    }
    if (callback.getPort() > MAX_PORT) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "the port of the callback must be between 0 and "
              + MAX_PORT
              + ", was "
              + callback.getPort());
    }
    return start(callback, state, outcome, REQUEST_TIMEOUT);
  }

  private static boolean isLoopback(@Nullable String host) {
    return "localhost".equalsIgnoreCase(host) || "127.0.0.1".equals(host);
  }

  static LoopbackRedirectReceiver start(
      URI callback,
      String state,
      Function<Map<String, String>, Optional<Outcome>> outcome,
      Duration requestTimeout) {
    try {
      return new LoopbackRedirectReceiver(callback, state, outcome, requestTimeout);
    } catch (IOException e) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "cannot listen on port "
              + Math.max(callback.getPort(), 0)
              + " for the login redirect; is the port in use?");
    }
  }

  /** Returns the redirect URI, with the actual port. */
  public URI uri() {
    return uri;
  }

  /**
   * Returns the query parameters of the redirect. Completes when the redirect has been received; is
   * cancelled when the receiver is closed.
   */
  public CompletableFuture<Map<String, String>> callbackParameters() {
    return callbackParameters;
  }

  private LoopbackHttpServer.Page handle(String path, String method, String target) {
    URI request;
    try {
      request = new URI(target);
    } catch (URISyntaxException e) {
      return LoopbackHttpServer.Page.rejected(400, "Bad request.");
    }
    if (!path.equals(request.getRawPath())) {
      return LoopbackHttpServer.Page.rejected(404, "Not found.");
    }
    if (!method.equals("GET")) {
      return LoopbackHttpServer.Page.rejected(405, "Method not allowed.");
    }
    Map<String, String> parameters = parameters(request.getRawQuery());
    Optional<Outcome> shown =
        isExpectedState(parameters.get("state")) ? outcome.apply(parameters) : Optional.empty();
    return shown.isEmpty()
        ? LoopbackHttpServer.Page.rejected(
            400, "This request does not belong to the login in progress.")
        // After the page, because the receiver may be closed as soon as the redirect is known.
        : new LoopbackHttpServer.Page(
            200, LoopbackPage.of(shown.get()), () -> callbackParameters.complete(parameters));
  }

  private boolean isExpectedState(@Nullable String received) {
    return received != null
        && MessageDigest.isEqual(state, received.getBytes(StandardCharsets.UTF_8));
  }

  /** Query parameters by name, the first of each; empty if the query is not encoded correctly. */
  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      for (String pair : query == null ? new String[0] : query.split("&")) {
        String[] parts = pair.split("=", 2);
        values.putIfAbsent(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
      }
      return values;
    } catch (IllegalArgumentException e) {
      return Map.of();
    }
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  /**
   * Stops listening, and cancels {@link #callbackParameters()} if it has not completed. The port is
   * free afterwards.
   */
  @Override
  public void close() {
    server.close();
    callbackParameters.cancel(false);
  }

  /** Returns the URI, without the state. */
  @Override
  public String toString() {
    return "LoopbackRedirectReceiver[" + uri + "]";
  }
}
