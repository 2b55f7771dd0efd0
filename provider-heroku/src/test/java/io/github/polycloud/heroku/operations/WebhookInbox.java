// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.heroku.model.webhook.WebhookNotification;
import io.github.polycloud.heroku.webhook.WebhookVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A webhook endpoint that verifies deliveries. */
final class WebhookInbox implements AutoCloseable {
  static final String SECRET = "webhook-inbox-secret";

  private final BlockingQueue<WebhookNotification> taken = new LinkedBlockingQueue<>();
  private final WebhookVerifier webhooks = WebhookVerifier.withSecrets(Secret.of(SECRET));
  private final HttpServer server;

  private WebhookInbox(HttpServer server) {
    this.server = server;
  }

  static WebhookInbox open() {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer server = HttpServer.create(anyPort, 0);
      WebhookInbox inbox = new WebhookInbox(server);
      server.createContext("/", inbox::take);
      server.start();
      return inbox;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/heroku";
  }

  /** Waits for the next notification. */
  WebhookNotification next() {
    try {
      WebhookNotification next = taken.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("no delivery with a valid signature was received");
      }
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    taken.add(
        webhooks.verify(body, exchange.getRequestHeaders().getFirst(WebhookVerifier.SIGNATURE)));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
