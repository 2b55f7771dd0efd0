// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that answers each request with an empty JSON object, and counts them. */
final class LoopbackService implements AutoCloseable {
  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;
  private volatile int status = 200;

  LoopbackService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  int requests() {
    return requests.get();
  }

  /** Sets the status of further responses. */
  void status(int code) {
    status = code;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
