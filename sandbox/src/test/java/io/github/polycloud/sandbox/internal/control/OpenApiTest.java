// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.http.Json;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The document of the control API describes its routes and what they send and accept. */
@ExtendWith(SandboxExtension.class)
class OpenApiTest {

  /** Requests that succeed, in this order. */
  private static final List<String[]> CALLS =
      List.of(
          call("GET", "/", null),
          call("GET", "/credentials", null),
          call("GET", "/requests?details=true", null),
          call("GET", "/requests/wait?timeout=0&details=true", null),
          call("GET", "/requests/{sequence}", null),
          call("DELETE", "/requests", null),
          call("POST", "/faults", "{\"status\":503}"),
          call(
              "POST",
              "/faults",
              "{\"method\":\"GET\",\"path\":\"/x\",\"times\":1,\"status\":200,\"headers\":{\"A\":"
                  + "\"b\"},\"body\":\"c\",\"delay\":\"PT1S\",\"connection\":\"truncateBody\","
                  + "\"bytesSent\":1}"),
          call("GET", "/faults", null),
          call("DELETE", "/faults/{id}", null),
          call("DELETE", "/faults", null),
          call("PUT", "/clock", "{\"offset\":\"PT1S\"}"),
          call("PUT", "/clock", "{\"time\":\"2030-01-01T00:00:00Z\"}"),
          call("GET", "/clock", null),
          call("GET", "/snapshot", null),
          call("PUT", "/snapshot", "{snapshot}"),
          call("POST", "/reset", "{}"),
          call("GET", "/openapi.json", null));

  @Test
  void itHasTheRoutesAndTheirParameters(Sandbox sandbox) throws Exception {
    Map<String, Set<String>> described = new TreeMap<>();
    JsonNode document = document(sandbox);
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        Set<String> names = new TreeSet<>();
        for (JsonNode reference : method.getValue().path("parameters")) {
          JsonNode parameter = SchemaCheck.resolved(document, reference);
          if (parameter.path("in").asString().equals("query")) {
            names.add(parameter.path("name").asString());
          } else {
            assertThat(path.getKey()).contains("{" + parameter.path("name").asString() + "}");
          }
        }
        described.put(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), names);
      }
    }
    Map<String, Set<String>> registered = new TreeMap<>();
    for (ControlRoute route : api().table()) {
      registered.put(route.method().name() + " " + route.path(), new TreeSet<>(route.parameters()));
    }

    assertThat(described).isEqualTo(registered);
  }

  @Test
  void requestsAndResponsesConformToIt(Sandbox sandbox) throws Exception {
    JsonNode document = document(sandbox);
    Set<String> untested = new HashSet<>();
    api().table().forEach(route -> untested.add(route.method().name() + " " + route.path()));
    Wire.v3(sandbox).send("PATCH", "/account", "{}");
    String sequence = Long.toString(sandbox.requests().all().get(0).sequence());
    String fault = "";
    String snapshot = "";
    for (String[] call : CALLS) {
      String template = "/__sandbox" + call[1].split("\\?")[0];
      JsonNode operation =
          document.path("paths").path(template).path(call[0].toLowerCase(Locale.ROOT));
      String body = call[2] == null ? null : call[2].replace("{snapshot}", snapshot);
      HttpResponse<String> response =
          ControlFixture.heroku(sandbox)
              .call(call[0], call[1].replace("{sequence}", sequence).replace("{id}", fault), body);

      assertThat(response.statusCode()).as(call[1]).isBetween(200, 299);
      if (body != null) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        assertThat(SchemaCheck.offences(document, schema, Json.CAMEL.readTree(body))).isEmpty();
      }
      conforms(document, operation, response);
      if (template.endsWith("/faults") && call[0].equals("POST")) {
        fault = Wire.json(response).path("id").asString();
      }
      if (template.endsWith("/snapshot") && call[0].equals("GET")) {
        snapshot = response.body();
      }
      untested.remove(call[0] + " " + template);
    }
    assertThat(untested).isEmpty();
  }

  @Test
  void errorsConformToIt(Sandbox sandbox) throws Exception {
    JsonNode document = document(sandbox);
    for (ControlRoute route : api().table()) {
      HttpResponse<String> response =
          ControlFixture.heroku(sandbox)
              .call(
                  route.method().name(),
                  route.path().replaceFirst("/__sandbox", "").replaceAll("\\{\\w+}", "0")
                      + "?unknown=1");
      JsonNode operation =
          document
              .path("paths")
              .path(route.path())
              .path(route.method().name().toLowerCase(Locale.ROOT));

      assertThat(response.statusCode()).isEqualTo(400);
      conforms(document, operation, response);
    }
  }

  @Test
  void membersThatItDoesNotHaveAreRejected(Sandbox sandbox) throws Exception {
    JsonNode document = document(sandbox);
    for (ControlRoute route : api().table()) {
      String method = route.method().name();
      JsonNode operation = document.path("paths").path(route.path()).path(method.toLowerCase());
      if (!operation.has("requestBody")) {
        continue;
      }
      JsonNode schema =
          SchemaCheck.resolved(
              document, operation.at("/requestBody/content/application~1json/schema"));
      HttpResponse<String> response =
          ControlFixture.heroku(sandbox)
              .call(method, route.path().replaceFirst("/__sandbox", ""), "{\"other\":1}");

      assertThat(response.statusCode()).isEqualTo(400);
      Set<String> known = new TreeSet<>(schema.path("properties").propertyNames());
      assertThat(Wire.json(response).path("error").asString())
          .isEqualTo(
              "unknown member \"other\""
                  + (known.isEmpty() ? "" : "; known are " + String.join(", ", known)));
    }
  }

  @Test
  void theCheckFindsOffences(Sandbox sandbox) throws Exception {
    JsonNode document = document(sandbox);
    JsonNode fault = document.at("/components/schemas/NewFault");

    assertThat(
            SchemaCheck.offences(
                document,
                fault,
                Json.CAMEL.readTree(
                    "{\"times\":0,\"body\":1,\"connection\":\"drop\",\"x\":1,\"headers\":{\"a\":1}}")))
        .hasSize(5);
    assertThat(
            SchemaCheck.offences(document, document.at("/components/schemas/Error"), Json.object()))
        .containsExactly("$ lacks \"error\"");
  }

  private static void conforms(
      JsonNode document, JsonNode operation, HttpResponse<String> response) {
    JsonNode responses = operation.path("responses");
    String status = Integer.toString(response.statusCode());
    JsonNode described =
        SchemaCheck.resolved(document, responses.path(responses.has(status) ? status : "default"));
    JsonNode schema = described.at("/content/application~1json/schema");
    assertThat(response.body().isEmpty()).as(status).isEqualTo(schema.isMissingNode());
    if (!schema.isMissingNode()) {
      assertThat(SchemaCheck.offences(document, schema, Wire.json(response))).isEmpty();
    }
  }

  private static JsonNode document(Sandbox sandbox) throws Exception {
    return ControlFixture.heroku(sandbox).get("/openapi.json");
  }

  private static ControlApi api() {
    return new ControlApi(ControlFixture.controlled(true, Set.of(), new ControlFixture.NoState()));
  }

  private static String[] call(String method, String path, String body) {
    return new String[] {method, path, body};
  }
}
