// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.OvhProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Serves one list with all four strategies, and counts concurrent calls. */
final class ListServer implements AutoCloseable {
  private final List<String> ids;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final AtomicInteger concurrent = new AtomicInteger();
  private final AtomicInteger maxConcurrent = new AtomicInteger();
  private CyclicBarrier round = new CyclicBarrier(1);
  private final AtomicInteger rounds = new AtomicInteger();
  private boolean supportsHeaders = true;
  private String missing = "";
  private String forbidden = "";

  ListServer(int size) throws IOException {
    ids = IntStream.range(0, size).mapToObj(i -> "FR" + (size - i)).toList();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /**
   * Responds to object requests only when this number of them are concurrent, which completes a
   * round.
   */
  ListServer inRoundsOf(int parties) {
    round = new CyclicBarrier(parties, rounds::incrementAndGet);
    return this;
  }

  /** Lists ids only, like a service that ignores the header fields for batches and pages. */
  ListServer withIdsOnly() {
    supportsHeaders = false;
    return this;
  }

  /** Lists an object that does not exist. */
  ListServer forbidden(String id) {
    forbidden = id;
    return this;
  }

  ListServer missing(String id) {
    missing = id;
    return this;
  }

  Ovh connect() {
    return Clouds.builder(new OvhProvider())
        .environment(Environment.of(Map.of()))
        .endpoint("http://127.0.0.1:" + server.getAddress().getPort() + "/1.0")
        .credential("access_token", "token")
        .connect()
        .unwrap(Ovh.class);
  }

  List<String> ids() {
    return ids;
  }

  /** Requested paths with their queries. */
  List<String> calls() {
    return calls;
  }

  int rounds() {
    return rounds.get();
  }

  int maxConcurrency() {
    return maxConcurrent.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    String query = exchange.getRequestURI().getRawQuery();
    calls.add(query == null ? path : path + "?" + query);
    try {
      if (path.equals("/v2/thing")) {
        cursor(exchange);
      } else if (path.equals("/1.0/objects")) {
        respond(exchange, 200, objects(0, ids.size()));
      } else if (!path.equals("/1.0/thing")) {
        element(exchange, path.substring("/1.0/thing/".length()));
      } else if (exchange.getRequestHeaders().containsKey("X-Pagination-Mode") && supportsHeaders) {
        page(exchange);
      } else {
        respond(exchange, 200, array(ids.stream().map(id -> '"' + id + '"').toList()));
      }
    } finally {
      exchange.close();
    }
  }

  private void element(HttpExchange exchange, String id) throws IOException {
    if (supportsHeaders && exchange.getRequestHeaders().containsKey("X-Ovh-Batch")) {
      respond(
          exchange, 200, array(List.of(id.split(",")).stream().map(this::batchElement).toList()));
      return;
    }
    maxConcurrent.accumulateAndGet(concurrent.incrementAndGet(), Math::max);
    try {
      round.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      respond(exchange, 400, "{\"message\":\"too few concurrent calls\"}");
      return;
    } finally {
      concurrent.decrementAndGet();
    }
    if (id.equals(forbidden)) {
      respond(exchange, 403, "{\"message\":\"not your thing\"}");
    } else if (ids.contains(id) && !id.equals(missing)) {
      respond(exchange, 200, object(id));
    } else {
      respond(exchange, 404, "{\"message\":\"no thing " + id + "\"}");
    }
  }

  private void page(HttpExchange exchange) throws IOException {
    int size = number(exchange, "X-Pagination-Size");
    int from = (number(exchange, "X-Pagination-Number") - 1) * size;
    exchange.getResponseHeaders().set("X-Pagination-Elements", Integer.toString(ids.size()));
    respond(exchange, 200, objects(from, size));
  }

  private void cursor(HttpExchange exchange) throws IOException {
    String cursor = exchange.getRequestHeaders().getFirst("X-Pagination-Cursor");
    int from = cursor == null ? 0 : Integer.parseInt(cursor.substring(1));
    int size =
        exchange.getRequestHeaders().containsKey("X-Pagination-Size")
            ? number(exchange, "X-Pagination-Size")
            : 7;
    if (from + size < ids.size()) {
      exchange.getResponseHeaders().set("X-Pagination-Cursor-Next", "c" + (from + size));
    }
    respond(exchange, 200, objects(from, size));
  }

  private String objects(int from, int size) {
    return array(ids.stream().skip(from).limit(size).map(ListServer::object).toList());
  }

  private static int number(HttpExchange exchange, String header) {
    return Integer.parseInt(exchange.getRequestHeaders().getFirst(header));
  }

  private String batchElement(String id) {
    return id.equals(missing) || id.equals(forbidden)
        ? "{\"key\":\"" + id + "\",\"value\":null,\"error\":\"no thing\"}"
        : "{\"key\":\"" + id + "\",\"error\":null,\"value\":" + object(id) + "}";
  }

  private static String object(String id) {
    return "{\"id\":\"" + id + "\"}";
  }

  private static String array(List<String> elements) {
    return elements.stream().collect(Collectors.joining(",", "[", "]"));
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
    exchange.getResponseBody().write(body.getBytes(UTF_8));
  }
}
