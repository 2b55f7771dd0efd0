// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An HTTP server that receives webhook deliveries. */
final class Receiver implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  /** A received request. */
  record Notice(Headers headers, String body) {}

  private final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();
  private final HttpServer server;
  private volatile int status = 204;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  Receiver answering(int newStatus) {
    status = newStatus;
    return this;
  }

  Notice next() throws InterruptedException {
    Notice notice = notices.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (notice == null) {
      throw new AssertionError("nothing was delivered");
    }
    return notice;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
    notices.add(new Notice(exchange.getRequestHeaders(), body));
  }
}
