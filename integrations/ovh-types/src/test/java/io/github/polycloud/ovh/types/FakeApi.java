// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.OvhProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An API with fixed responses, which records requests. */
final class FakeApi implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> responses = new ConcurrentHashMap<>();
  private final Map<String, String> cursors = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  FakeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::respond);
    server.start();
  }

  /** Sets the response of a method and a target below the version: {@code GET /1.0/vault}. */
  FakeApi on(String request, String json) {
    responses.put(request, json);
    return this;
  }

  /** Sets the cursor that links the response of a target, or of a cursor, to the next page. */
  FakeApi next(String request, String cursor) {
    cursors.put(request, cursor);
    return this;
  }

  /** Method, target and body of each request, and its cursor. */
  List<String> requests() {
    return requests;
  }

  Ovh connect() {
    return Clouds.builder(new OvhProvider())
        .environment(Environment.of(Map.of()))
        .endpoint("http://127.0.0.1:" + server.getAddress().getPort() + "/1.0")
        .credential("access_token", "token")
        .connect()
        .unwrap(Ovh.class);
  }

  private void respond(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String cursor = exchange.getRequestHeaders().getFirst("X-Pagination-Cursor");
    String match = exchange.getRequestHeaders().getFirst("If-Match");
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    String key = request + (cursor == null ? "" : " after " + cursor);
    requests.add(key + (match == null ? "" : " if " + match) + (body.isEmpty() ? "" : " " + body));
    if (cursors.containsKey(key)) {
      exchange.getResponseHeaders().add("X-Pagination-Cursor-Next", cursors.get(key));
    }
    String json = responses.get(key);
    send(exchange, json == null ? 404 : 200, json == null ? "{\"message\":\"none\"}" : json);
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
