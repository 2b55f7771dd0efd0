// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the schemas say of the sandbox is true. */
class DescribedResponsesTest {
  private static final String SSH_KEY =
      "{\"keyName\":\"a\",\"key\":\"ssh-ed25519"
          + " AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\"}";
  private static final Set<String> TEXTS =
      Set.of(
          "date",
          "datetime",
          "duration",
          "ip",
          "ipBlock",
          "ipv4",
          "ipv6",
          "password",
          "phoneNumber",
          "string",
          "text",
          "uuid");

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  /** The types of the responses to GET by the template of the path. */
  private final Map<String, String> responses = new TreeMap<>();

  private final Map<String, JsonNode> models = new TreeMap<>();
  private final Map<String, JsonNode> read = new HashMap<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> checked = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();

  @BeforeEach
  void readSchemas() {
    for (String root : List.of("", "/v2")) {
      for (JsonNode api : get(root + "/").path("apis")) {
        JsonNode schema = get(root + api.path("path").asString() + ".json");
        schema.path("models").forEachEntry(models::put);
        for (JsonNode path : schema.path("apis")) {
          path.path("operations").forEach(operation -> add(root, path, operation));
        }
      }
    }
    models.values().forEach(model -> model.findValuesAsString("fullType").forEach(this::addType));
  }

  private void add(String root, JsonNode path, JsonNode operation) {
    String template = root + path.path("path").asString();
    String response = operation.path("responseType").asString("no response of " + template);
    addType(response);
    operation.findValuesAsString("fullType").forEach(this::addType);
    if (operation.path("httpMethod").asString().equals("GET")) {
      responses.put(template, response);
    }
  }

  private void addType(String type) {
    types.add(type.replace("map[string]", "").replace("[]", ""));
  }

  @Test
  void everyOperationHasTypesAndEachIsDescribed() {
    assertThat(types)
        .contains("billing.Bill", "string")
        .allMatch(
            type ->
                models.containsKey(type)
                    || type.endsWith(":string")
                    || TEXTS.contains(type)
                    || Set.of("void", "long", "double", "boolean").contains(type));
  }

  @Test
  void everyResponseHasTheDescribedFieldsAndNoOthers() {
    assertThat(ovh.post("/me/sshKey", SSH_KEY).status()).isEqualTo(200);
    assertThat(ovh.post("/domain/zone/example.com/refresh", "").status()).isEqualTo(200);

    responses.forEach((template, type) -> visit(template, template, type));

    assertThat(wrong).isEmpty();
    assertThat(checked).hasSizeGreaterThan(55);
  }

  /** Reads what the ids of the lists name that a path begins with, of each list the first. */
  private void visit(String template, String path, String type) {
    int parameter = path.indexOf('{');
    if (parameter < 0) {
      checked.add(template);
      check(template, type, get(path));
      return;
    }
    JsonNode list = get(path.substring(0, parameter - 1));
    if (list.isArray() && !list.isEmpty()) {
      JsonNode element = list.get(0);
      String id = element.isObject() ? element.path("id").asString() : element.asString();
      String rest = path.substring(path.indexOf('}') + 1);
      visit(
          template,
          path.substring(0, parameter) + URLEncoder.encode(id, StandardCharsets.UTF_8) + rest,
          type);
    }
  }

  private void check(String where, String type, JsonNode json) {
    if (type.startsWith("map[string]")) {
      json.forEach(value -> check(where, type.substring(11), value));
    } else if (type.endsWith("[]")) {
      expect(json.isArray(), where, type, json);
      json.forEach(element -> check(where, type.substring(0, type.length() - 2), element));
    } else if (!models.containsKey(type)) {
      boolean fits =
          switch (type) {
            case "long" -> json.isIntegralNumber();
            case "double" -> json.isNumber();
            case "boolean" -> json.isBoolean();
            case "void" -> json.isNull();
            default -> json.isString();
          };
      expect(fits, where, type, json);
    } else if (models.get(type).has("enum")) {
      boolean known = models.get(type).path("enum").valueStream().anyMatch(json::equals);
      expect(known, where, type, json);
    } else {
      checkFields(where, type, models.get(type).path("properties"), json);
    }
  }

  private void checkFields(String where, String type, JsonNode fields, JsonNode json) {
    expect(json.isObject(), where, type, json);
    fields.forEachEntry(
        (name, field) -> {
          String here = where + " " + name;
          JsonNode value = json.path(name);
          if (value.isNull()) {
            expect(field.path("canBeNull").booleanValue(), here, "not null", value);
          } else if (expect(!value.isMissingNode(), here, "a field", json)) {
            check(here, field.path("fullType").asString(), value);
          }
        });
    for (String name : json.propertyNames()) {
      expect(fields.has(name), where, "no field " + name, json);
    }
  }

  private boolean expect(boolean condition, String where, String what, JsonNode json) {
    if (!condition) {
      wrong.add("%s: expected %s, was %.80s".formatted(where, what, json));
    }
    return condition;
  }

  private JsonNode get(String path) {
    return read.computeIfAbsent(path, unread -> ovh.get(unread).json());
  }
}
