package io.github.polycloud.spi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Receives the redirect at the end of a browser login (RFC 8252) on the loopback interface. It
 * listens on 127.0.0.1 only and accepts a single redirect with the expected {@code state}; other
 * requests are rejected, because any web page can send a browser there.
 *
 * <pre>{@code
 * try (LoopbackRedirectReceiver receiver =
 *     LoopbackRedirectReceiver.start(
 *         address, state, parameters -> Optional.of("You can close this window."))) {
 *   openBrowser(loginPage(receiver.uri()));
 *   Map<String, String> parameters = receiver.callbackParameters().get(5, TimeUnit.MINUTES);
 * }
 * }</pre>
 *
 * <p>Thread-safe. Close it to release the port.
 *
 * @since 0.1.0
 */
public final class LoopbackRedirectReceiver implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Login</title><p>%s</p>";

  private final HttpServer server;
  private final ExecutorService threads;
  private final URI uri;
  private final byte[] state;
  private final Function<Map<String, String>, Optional<String>> confirmationPage;
  private final CompletableFuture<Map<String, String>> callbackParameters =
      new CompletableFuture<>();

  private LoopbackRedirectReceiver(
      HttpServer server,
      URI uri,
      String state,
      Function<Map<String, String>, Optional<String>> confirmationPage) {
    this.server = server;
    this.uri = uri;
    this.confirmationPage = confirmationPage;
    this.state = state.getBytes(StandardCharsets.UTF_8);
    // Several threads, because a browser may open a connection without sending a request.
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "polycloud-login");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Starts to listen.
   *
   * @param callback an http URL on {@code localhost} or {@code 127.0.0.1}; without a port, a free
   *     one is used
   * @param state the expected {@code state} parameter
   * @param confirmationPage returns the text to show for the received parameters; empty to reject
   *     them and keep waiting
   * @throws CloudException of kind {@code CONFIGURATION} if the port is in use
   */
  public static LoopbackRedirectReceiver start(
      URI callback,
      String state,
      Function<Map<String, String>, Optional<String>> confirmationPage) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(confirmationPage, "confirmationPage");
    if (!"http".equalsIgnoreCase(callback.getScheme()) || callback.getHost() == null) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "the callback of the login must be an http URL with a host, such as http://localhost");
    }
    int port = Math.max(callback.getPort(), 0);
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
      String path = callback.getRawPath().isEmpty() ? "/" : callback.getRawPath();
      URI uri =
          URI.create("http://" + callback.getHost() + ":" + server.getAddress().getPort() + path);
      LoopbackRedirectReceiver receiver =
          new LoopbackRedirectReceiver(server, uri, state, confirmationPage);
      server.start();
      return receiver;
    } catch (IOException e) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "cannot listen on port " + port + " for the login redirect; is the port in use?");
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

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getRawPath().equals(uri.getRawPath())) {
        respond(exchange, 404, "Not found.");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        respond(exchange, 405, "Method not allowed.");
      } else {
        accept(exchange, parameters(exchange));
      }
    }
  }

  private void accept(HttpExchange exchange, Map<String, String> parameters) throws IOException {
    Optional<String> text =
        isExpectedState(parameters.get("state"))
            ? confirmationPage.apply(parameters)
            : Optional.empty();
    if (text.isEmpty()) {
      respond(exchange, 400, "This request does not belong to the login in progress.");
    } else {
      respond(exchange, 200, text.get());
      callbackParameters.complete(parameters);
    }
  }

  private boolean isExpectedState(@Nullable String received) {
    return received != null
        && MessageDigest.isEqual(state, received.getBytes(StandardCharsets.UTF_8));
  }

  /** Query parameters by name, the first of each; empty if the query is not encoded correctly. */
  private static Map<String, String> parameters(HttpExchange exchange) {
    Map<String, String> values = new LinkedHashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
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

  private static void respond(HttpExchange exchange, int status, String text) throws IOException {
    byte[] page = PAGE.formatted(text).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("Connection", "close");
    exchange.sendResponseHeaders(status, page.length);
    exchange.getResponseBody().write(page);
    exchange.getResponseBody().close();
  }

  /** Stops listening, and cancels {@link #callbackParameters()} if it has not completed. */
  @Override
  public void close() {
    // Newer JDKs wait while stopping a server, and that wait clears the interrupt flag.
    boolean interrupted = Thread.interrupted();
    server.stop(0);
    threads.shutdownNow();
    callbackParameters.cancel(false);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the URI, without the state. */
  @Override
  public String toString() {
    return "LoopbackRedirectReceiver[" + uri + "]";
  }
}
