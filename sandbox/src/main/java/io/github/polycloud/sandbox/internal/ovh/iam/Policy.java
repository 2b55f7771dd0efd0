// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.iam;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A policy that allows identities some actions.
 *
 * @param identities IAM names
 * @param actions with {@code *} as a wildcard
 */
record Policy(
    String id,
    String name,
    String description,
    List<String> identities,
    List<String> actions,
    Instant created)
    implements Serializable {

  static Policy parse(RequestBody body, Instant now) {
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
    return identities.contains(identity) && actions.stream().anyMatch(action::matches);
  }

  ObjectNode toJson(String owner) {
    ObjectNode json =
        SeedData.object("iam/policy")
            .put("id", id)
            .put("owner", owner)
            .put("name", name)
            .put("description", description)
            .put("createdAt", Dates.text(created));
    json.set("identities", Json.texts(identities.stream()));
    json.putObject("permissions")
        .set(
            "allow",
            actions.stream()
                .map(action -> Json.object().put("action", action))
                .collect(Json.array()));
    return json;
  }

  private static Stream<JsonNode> elements(Optional<JsonNode> list, String field) {
    if (list.isPresent() && !list.get().isArray() && !list.get().isMissingNode()) {
      throw OvhError.wrongType(field, list.get().toString(), "array");
    }
    return list.stream().flatMap(JsonNode::valueStream);
  }
}
