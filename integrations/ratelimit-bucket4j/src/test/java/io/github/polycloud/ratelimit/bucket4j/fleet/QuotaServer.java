// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.fleet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service with a token bucket: it answers 429 when the bucket is empty. */
final class QuotaServer implements AutoCloseable {
  private static final byte[] APPS = "[]".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LIMITED =
      "{\"id\":\"rate_limit\",\"message\":\"too many calls\"}".getBytes(StandardCharsets.UTF_8);

  private final int perSecond;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(32);
  private double tokens;
  private long last = System.nanoTime();
  private int served;
  private int rejected;
  private boolean limited;

  QuotaServer(int perSecond) throws IOException {
    this.perSecond = perSecond;
    this.tokens = perSecond;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Starts to count and to limit calls, with a full bucket. */
  synchronized void begin() {
    limited = true;
    tokens = perSecond;
    last = System.nanoTime();
  }

  synchronized int served() {
    return served;
  }

  synchronized int rejected() {
    return rejected;
  }

  /** Returns the remaining calls; -1 if there was none. */
  private synchronized int take() {
    if (!limited) {
      return perSecond;
    }
    long now = System.nanoTime();
    tokens = Math.min(perSecond, tokens + (now - last) / 1e9 * perSecond);
    last = now;
    if (tokens < 1) {
      rejected++;
      return -1;
    }
    served++;
    tokens--;
    return (int) tokens;
  }

  private void handle(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    int remaining = take();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange
        .getResponseHeaders()
        .set("RateLimit-Remaining", String.valueOf(Math.max(0, remaining)));
    byte[] body = remaining < 0 ? LIMITED : APPS;
    if (remaining < 0) {
      exchange.getResponseHeaders().set("Retry-After", "1");
    }
    exchange.sendResponseHeaders(remaining < 0 ? 429 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
