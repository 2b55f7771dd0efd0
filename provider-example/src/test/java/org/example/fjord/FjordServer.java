// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fjord in memory, with one account and the app {@code shop}: its API and its token service. */
final class FjordServer implements AutoCloseable {
  static final String CLIENT_ID = "contract-client";
  static final String ACCOUNT = "ops@fjord.example";
  static final String CLIENT_SECRET = "contract-secret";

  private static final int PAGE_SIZE = 3;
  private static final JsonMapper JSON = new JsonMapper();

  static {
    // Otherwise the server delays the body of each response by 40 milliseconds.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer api = start(this::api);
  private final HttpServer auth = start(this::token);
  private final Map<String, FjordServerApp> apps = new TreeMap<>();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private int issuedTokens;
  private int ids;

  private interface Service {
    Reply reply(HttpExchange exchange, String body);
  }

  /**
   * A response.
   *
   * @param body sent as JSON; an empty text for no body
   */
  record Reply(int status, Object body, String header, String value) {
    static Reply of(int status, Object body) {
      return new Reply(status, body, "", "");
    }

    static Reply error(int status, String code, String message) {
      return of(status, Map.of("error", Map.of("code", code, "message", message)));
    }
  }

  FjordServer() throws IOException {
    apps.put("shop", new FjordServerApp("app-0", "shop", "north"));
  }

  String apiUrl() {
    return "http://127.0.0.1:" + api.getAddress().getPort();
  }

  String authUrl() {
    return "http://127.0.0.1:" + auth.getAddress().getPort();
  }

  int issuedTokens() {
    return issuedTokens;
  }

  /** Makes the API reject all tokens issued so far. */
  void revokeTokens() {
    tokens.clear();
  }

  @Override
  public void close() {
    api.stop(0);
    auth.stop(0);
  }

  private HttpServer start(Service service) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    HttpServer http = HttpServer.create(address, 0);
    http.createContext("/", exchange -> handle(exchange, service));
    http.start();
    return http;
  }

  private void handle(HttpExchange exchange, Service service) throws IOException {
    try (exchange) {
      byte[] request = exchange.getRequestBody().readAllBytes();
      Reply reply = service.reply(exchange, new String(request, StandardCharsets.UTF_8));
      if (!reply.header().isEmpty()) {
        exchange.getResponseHeaders().set(reply.header(), reply.value());
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Fjord-Request-Id", "request-" + ++ids);
      byte[] body = reply.body().equals("") ? new byte[0] : JSON.writeValueAsBytes(reply.body());
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Reply token(HttpExchange exchange, String form) {
    if (!exchange.getRequestURI().getPath().equals("/oauth/token")) {
      return notFound("path");
    }
    if (!form.contains("client_secret=" + CLIENT_SECRET)) {
      return Reply.error(401, "client_rejected", "the client secret is wrong");
    }
    String token = "token-" + ++issuedTokens;
    tokens.add(token);
    return Reply.of(200, Map.of("access_token", token, "expires_in", 3600));
  }

  private Reply api(HttpExchange exchange, String body) {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (authorization == null || !tokens.contains(authorization.replaceFirst("^Bearer ", ""))) {
      return Reply.error(401, "token_rejected", "the access token is not valid");
    }
    List<String> path =
        Arrays.stream(exchange.getRequestURI().getRawPath().substring(1).split("/"))
            .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
            .toList();
    if (path.equals(List.of("account"))) {
      return Reply.of(200, Map.of("id", "account-1", "email", ACCOUNT, "display_name", "Ops"));
    }
    if (!path.get(0).equals("apps")) {
      return notFound("path");
    }
    String query = exchange.getRequestURI().getRawQuery();
    int from = query == null ? 0 : Integer.parseInt(query.replace("cursor=", ""));
    JsonNode fields = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    return apps(exchange.getRequestMethod(), path, fields, from);
  }

  private Reply apps(String method, List<String> path, JsonNode fields, int from) {
    if (path.size() == 1) {
      return method.equals("POST")
          ? create(fields)
          : page(apps.values().stream().map(FjordServerApp::view).toList(), from);
    }
    FjordServerApp app = apps.get(path.get(1));
    if (app == null) {
      return notFound("app");
    }
    if (path.size() == 2) {
      return switch (method) {
        case "PATCH" -> rename(app, fields.path("name").asString());
        case "DELETE" -> {
          apps.remove(app.name);
          yield Reply.of(204, "");
        }
        default -> Reply.of(200, app.view());
      };
    }
    return switch (path.get(2)) {
      case "env" -> env(app, method, fields);
      case "releases" -> releases(app, method, path, fields, from);
      case "backups" -> backups(app, method, path, from);
      default -> notFound("path");
    };
  }

  private Reply create(JsonNode fields) {
    String name = fields.path("name").asString("app-" + ++ids);
    if (!isFree(name)) {
      return rejected(name);
    }
    FjordServerApp app =
        new FjordServerApp("app-" + ++ids, name, fields.path("region").asString("north"));
    apps.put(name, app);
    return Reply.of(201, app.view());
  }

  private Reply rename(FjordServerApp app, String name) {
    if (!isFree(name)) {
      return rejected(name);
    }
    apps.remove(app.name);
    app.name = name;
    apps.put(name, app);
    return Reply.of(200, app.view());
  }

  private static Reply env(FjordServerApp app, String method, JsonNode changes) {
    if (method.equals("PATCH")) {
      Map<String, String> env = new TreeMap<>(app.env);
      changes
          .properties()
          .forEach(
              change -> {
                if (change.getValue().isNull()) {
                  env.remove(change.getKey());
                } else {
                  env.put(change.getKey(), change.getValue().asString());
                }
              });
      app.release("changed environment", env);
    }
    return Reply.of(200, app.env);
  }

  private static Reply releases(
      FjordServerApp app, String method, List<String> path, JsonNode fields, int from) {
    if (path.size() == 3 && method.equals("GET")) {
      return page(app.releases(), from);
    }
    String version = path.size() == 3 ? fields.path("rollback_to").asString() : path.get(3);
    List<Map<String, Object>> all = app.releases();
    int index = all.stream().map(each -> each.get("version").toString()).toList().indexOf(version);
    if (index < 0) {
      return notFound("release");
    }
    if (method.equals("POST")) {
      app.release("rollback to " + version, app.envs.get(all.size() - 1 - index));
      return Reply.of(201, app.releases().get(0));
    }
    return Reply.of(200, all.get(index));
  }

  private Reply backups(FjordServerApp app, String method, List<String> path, int from) {
    if (path.size() == 4) {
      return app.backups.stream()
          .filter(backup -> backup.get("id").equals(path.get(3)))
          .findFirst()
          .map(backup -> Reply.of(200, backup))
          .orElseGet(() -> notFound("backup"));
    }
    if (method.equals("GET")) {
      return page(app.backups, from);
    }
    String id = "backup-" + ++ids;
    app.backups.add(0, Map.of("id", id, "size", 1024, "created_at", Instant.now().toString()));
    return new Reply(202, "", "Location", "/apps/" + app.name + "/backups/" + id);
  }

  private static Reply page(List<?> all, int from) {
    int to = Math.min(all.size(), from + PAGE_SIZE);
    List<?> items = new ArrayList<>(all.subList(from, to));
    return to < all.size()
        ? new Reply(200, items, "Fjord-Next-Cursor", Integer.toString(to))
        : Reply.of(200, items);
  }

  private boolean isFree(String name) {
    return name.matches("[a-z0-9-]+") && !apps.containsKey(name);
  }

  private Reply rejected(String name) {
    return apps.containsKey(name)
        ? Reply.error(409, "name_taken", "the name " + name + " is taken")
        : Reply.error(422, "name_malformed", "a name has lower-case letters, digits and dashes");
  }

  private static Reply notFound(String what) {
    return Reply.error(404, what + "_not_found", "there is no such " + what);
  }
}
