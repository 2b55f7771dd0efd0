package io.github.polycloud.heroku.login;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Where the browser brings the answer to: one address on this machine, for one answer. */
final class CallbackServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sign-in</title><p>%s</p>";

  private final HttpServer server;
  private final ExecutorService threads;
  private final URI uri;
  private final byte[] state;
  private final CompletableFuture<String> code = new CompletableFuture<>();

  private CallbackServer(HttpServer server, URI uri, String state) {
    this.server = server;
    this.uri = uri;
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

  static CallbackServer start(URI callback, String state) {
    int wanted = Math.max(callback.getPort(), 0);
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), wanted), 0);
      String path = callback.getRawPath().isEmpty() ? "/" : callback.getRawPath();
      URI uri =
          URI.create("http://" + callback.getHost() + ":" + server.getAddress().getPort() + path);
      CallbackServer started = new CallbackServer(server, uri, state);
      server.start();
      return started;
    } catch (IOException e) {
      throw new CloudException(
          ErrorKind.CONFIGURATION,
          "heroku: cannot wait for the browser on port " + wanted + " of this machine");
    }
  }

  /** Where the browser is to be sent. */
  URI uri() {
    return uri;
  }

  /** The code, once the browser has brought it; fails when the user did not allow it. */
  CompletableFuture<String> code() {
    return code;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getRawPath().equals(uri.getRawPath())) {
        show(exchange, 404, "There is nothing here.");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        show(exchange, 405, "This page is only looked at.");
      } else {
        answer(exchange, Form.parse(exchange.getRequestURI().getRawQuery()));
      }
    }
  }

  private void answer(HttpExchange exchange, Map<String, String> brought) throws IOException {
    String given = brought.get("code");
    String error = brought.get("error");
    if (!isOurs(brought.get("state")) || (given == null && error == null)) {
      // Any page can send a browser here; what does not know the state ends nothing.
      show(exchange, 400, "This does not belong to the sign-in that is under way.");
    } else if (error != null) {
      show(exchange, 200, "Nothing was allowed. You can close this window.");
      code.completeExceptionally(refusal(error));
    } else {
      show(exchange, 200, "Heroku has answered. You can close this window.");
      code.complete(given);
    }
  }

  private boolean isOurs(@Nullable String given) {
    return given != null && MessageDigest.isEqual(state, given.getBytes(StandardCharsets.UTF_8));
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

  private static CloudException refusal(String error) {
    String reason = error.matches("[a-z_]{1,40}") ? error : "unknown reason";
    return new CloudException(ErrorKind.PERMISSION, "heroku: nobody was signed in: " + reason);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    code.cancel(false);
  }
}
