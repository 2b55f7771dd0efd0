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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser brings the answer of a login to: one address on this machine, for one answer. It
 * listens on 127.0.0.1 only; any page can send a browser there, so what does not know the state
 * ends nothing.
 *
 * <pre>{@code
 * try (LoopbackRedirectReceiver callback =
 *     LoopbackRedirectReceiver.start(address, state, brought -> Optional.of("You can close this window."))) {
 *   openBrowser(loginPage(callback.uri()));
 *   Map<String, String> brought = callback.arrival().get(5, TimeUnit.MINUTES);
 * }
 * }</pre>
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
  private final CompletableFuture<Map<String, String>> arrival = new CompletableFuture<>();

  private LoopbackRedirectReceiver(
      HttpServer server,
      URI uri,
      String state,
      Function<Map<String, String>, Optional<String>> thanks) {
    this.server = server;
    this.uri = uri;
    this.confirmationPage = thanks;
    this.state = state.getBytes(StandardCharsets.UTF_8);
    // More than one thread: a browser may leave a connection half used.
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "polycloud-login");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  /**
   * Begins to listen.
   *
   * @param callback plain http on {@code localhost} or {@code 127.0.0.1}; without a port a free one
   *     is taken
   * @param state what the answer must bring along under that name
   * @param thanks what to tell the user for the parameters that were brought; nothing for those
   *     that are no answer
   * @throws CloudException of kind {@code CONFIGURATION} when the port is taken
   */
  public static LoopbackRedirectReceiver start(
      URI callback, String state, Function<Map<String, String>, Optional<String>> thanks) {
    int wanted = Math.max(callback.getPort(), 0);
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), wanted), 0);
      String path = callback.getRawPath().isEmpty() ? "/" : callback.getRawPath();
      URI uri =
          URI.create("http://" + callback.getHost() + ":" + server.getAddress().getPort() + path);
      LoopbackRedirectReceiver started = new LoopbackRedirectReceiver(server, uri, state, thanks);
      server.start();
      return started;
    } catch (IOException e) {
      throw new CloudException(
          ErrorKind.CONFIGURATION,
          "cannot wait for the browser on port " + wanted + " of this machine");
    }
  }

  /** Where the browser is to be sent. */
  public URI uri() {
    return uri;
  }

  /** The parameters of the query, once the browser has brought them; cancelled by closing. */
  public CompletableFuture<Map<String, String>> callbackParameters() {
    return arrival;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getRawPath().equals(uri.getRawPath())) {
        show(exchange, 404, "There is nothing here.");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        show(exchange, 405, "This page is only looked at.");
      } else {
        answer(exchange, parameters(exchange));
      }
    }
  }

  private void answer(HttpExchange exchange, Map<String, String> brought) throws IOException {
    Optional<String> text =
        isOurs(brought.get("state")) ? confirmationPage.apply(brought) : Optional.empty();
    if (text.isEmpty()) {
      show(exchange, 400, "This does not belong to the login that is under way.");
    } else {
      show(exchange, 200, text.get());
      arrival.complete(brought);
    }
  }

  private boolean isOurs(@Nullable String given) {
    return given != null && MessageDigest.isEqual(state, given.getBytes(StandardCharsets.UTF_8));
  }

  /** By name, the first of each; none when the query is encoded badly. */
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

  private static void show(HttpExchange exchange, int status, String text) throws IOException {
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

  /** Stops listening. */
  @Override
  public void close() {
    // Newer JDKs wait while they stop a server, and that wait takes an interrupt away.
    boolean interrupted = Thread.interrupted();
    server.stop(0);
    threads.shutdownNow();
    arrival.cancel(false);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The address, without the state. */
  @Override
  public String toString() {
    return "LoopbackRedirectReceiver[" + uri + "]";
  }
}
