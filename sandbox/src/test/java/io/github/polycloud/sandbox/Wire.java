// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client; tests set every header themselves. */
public final class Wire {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final JsonMapper MAPPER = new JsonMapper();

  private final String base;
  private final String[] headers;

  public Wire(String base, String... headers) {
    this.base = base;
    this.headers = headers;
  }

  /** A client of the v3 API with the token. */
  public static Wire v3(Sandbox sandbox) {
    return new Wire(
        sandbox.heroku().url(),
        "Accept",
        "application/vnd.heroku+json; version=3",
        "Authorization",
        "Bearer " + sandbox.heroku().token());
  }

  /** A client of the legacy API with the token and an Accept header. */
  public static Wire legacy(Sandbox sandbox, String accept) {
    HerokuEndpoint heroku = sandbox.heroku();
    return new Wire(
        heroku.url(), "Accept", accept, "Authorization", basic(heroku.email(), heroku.token()));
  }

  public static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  public static JsonNode json(HttpResponse<String> response) {
    return MAPPER.readTree(response.body());
  }

  public HttpResponse<String> get(String path, String... more)
      throws IOException, InterruptedException {
    return send("GET", path, null, more);
  }

  public HttpResponse<String> send(String method, String path, String body, String... more)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    for (int i = 0; i < more.length; i += 2) {
      request.setHeader(more[i], more[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
