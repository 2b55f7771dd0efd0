package io.github.polycloud.sandbox.internal.ovh.iam;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who may do what.
 *
 * @param id its id
 * @param name what its author calls it
 * @param description more words, empty for none
 * @param identities the IAM names of those who may
 * @param actions what they may do, with {@code *} for anything
 * @param created when it was written
 */
record Policy(
    String id,
    String name,
    String description,
    List<String> identities,
    List<String> actions,
    Instant created) {

  static Policy parse(Body body, Instant now) {
    String name = body.text("name");
    List<String> actions =
        elements(body.find("permissions").map(node -> node.path("allow")), "permissions.allow")
            .map(permission -> permission.path("action").asString(""))
            .toList();
    if (actions.isEmpty() || actions.contains("")) {
      throw OvhError.badRequest("[permissions.allow] Missing action");
    }
    return new Policy(
        UUID.randomUUID().toString(),
        name,
        body.optionalText("description").orElse(""),
        elements(body.find("identities"), "identities").map(JsonNode::asString).toList(),
        actions,
        now);
  }

  boolean allows(String identity, Action action) {
    return identities.contains(identity) && actions.stream().anyMatch(action::isCoveredBy);
  }

  ObjectNode toJson(String owner) {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("owner", owner)
            .put("name", name)
            .put("description", description)
            .put("readOnly", false)
            .put("createdAt", Dates.text(created))
            .putNull("updatedAt")
            .putNull("expiredAt");
    json.set("identities", Json.texts(identities.stream()));
    json.putArray("resources").add(Json.object().put("urn", "urn:v1:eu:resource:*"));
    json.putObject("permissions").set("allow", permissions());
    json.set("permissionsGroups", Json.texts(Stream.empty()));
    return json;
  }

  private JsonNode permissions() {
    return actions.stream()
        .map(action -> (JsonNode) Json.object().put("action", action))
        .collect(Json.array());
  }

  private static Stream<JsonNode> elements(Optional<JsonNode> list, String field) {
    if (list.isPresent() && !list.get().isArray() && !list.get().isMissingNode()) {
      throw OvhError.wrongType(field, list.get().toString(), "array");
    }
    return list.stream().flatMap(JsonNode::valueStream);
  }
}
