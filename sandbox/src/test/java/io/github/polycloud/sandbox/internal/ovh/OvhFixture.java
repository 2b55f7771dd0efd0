// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.WireServer;
import io.github.polycloud.sandbox.internal.ovh.auth.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The OVH half of the sandbox on a real socket, with a minimal client. */
final class OvhFixture implements AutoCloseable {

  /** The fixed time of the client; the server's clock can run ahead of it. */
  static final Instant NOW = Instant.parse("2026-11-21T08:30:00Z");

  private final HttpClient http = HttpClient.newHttpClient();
  private volatile Duration serverAhead = Duration.ZERO;
  final OvhApi api;
  final Keys keys;
  private final WireServer server;

  OvhFixture() {
    this(OvhSeed.standard().withErrorCodes(true));
  }

  OvhFixture(OvhSeed seed) {
    api = new OvhApi(seed, () -> NOW.plus(serverAhead));
    keys = Keys.of(api.login());
    server = WireServer.start("ovh-test", 0, noFaults(), api::register);
  }

  void setServerAhead(Duration by) {
    serverAhead = by;
  }

  String url() {
    return server.url();
  }

  Response get(String path) {
    return call(keys, "GET", path, "");
  }

  Response post(String path, String body) {
    return call(keys, "POST", path, body);
  }

  Response put(String path, String body) {
    return call(keys, "PUT", path, body);
  }

  Response delete(String path) {
    return call(keys, "DELETE", path, "");
  }

  Response call(Keys as, String method, String path, String body) {
    return send(signed(as, method, path, body));
  }

  /** Requests a consumer key, unsigned. */
  Response requestKey(Application application, String body) {
    return send(
        request("/auth/credential")
            .header("X-Ovh-Application", application.key())
            .POST(BodyPublishers.ofString(body)));
  }

  /** A validated key with the given access rules (JSON). */
  Keys acceptedKey(String rules) {
    Application application = api.createApplication("Test");
    JsonNode pending = requestKey(application, "{\"accessRules\":%s}".formatted(rules)).json();
    submit(pending.path("validationUrl").asString(), "action=accept");
    return new Keys(
        application.key(), application.secret(), pending.path("consumerKey").asString());
  }

  Response submit(String validationUrl, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(validationUrl))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  HttpRequest.Builder signed(Keys as, String method, String path, String body) {
    String timestamp = Long.toString(NOW.getEpochSecond());
    HttpRequest.Builder request =
        request(path)
            .header("X-Ovh-Application", as.applicationKey())
            .header("X-Ovh-Consumer", as.consumerKey())
            .header("X-Ovh-Timestamp", timestamp)
            .header("X-Ovh-Signature", as.sign(method, target(path), body, timestamp));
    return request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  /** Posts a form without a login, to a path of the whole server. */
  Response form(String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Reads a task twice, after which it is done. */
  JsonNode finish(String taskPath) {
    get(taskPath);
    return get(taskPath).json();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(target(path)));
  }

  Response send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Response(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private String target(String path) {
    return url() + (path.matches("/(v\\d|runabove)/.*") ? "" : "/1.0") + path;
  }

  private static ExchangeInterceptor noFaults() {
    return new ExchangeInterceptor() {
      @Override
      public FaultPlan fault(String method, String path) {
        return FaultPlan.NONE;
      }

      @Override
      public void onExchange(RecordedExchange exchange, Epochs arrival) {}
    };
  }
}
