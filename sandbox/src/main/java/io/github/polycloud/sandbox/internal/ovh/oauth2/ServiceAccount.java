// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.oauth2;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A service account: a login of its own, whose rights come from the account's policies. */
public final class ServiceAccount implements Serializable {

  private static final String CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS";
  private static final Enumeration FLOW =
      Enumeration.of("oauth2.ClientFlowEnum", "AUTHORIZATION_CODE " + CLIENT_CREDENTIALS);

  private final String clientId;
  private final String clientSecret;
  private final Resource fields;

  ServiceAccount(
      String owner, String clientId, String clientSecret, RequestBody body, Instant now) {
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    ObjectNode json =
        Json.object()
            .put("clientId", clientId)
            .put("name", body.text("name"))
            .put("description", body.text("description"))
            .put("flow", FLOW.check("flow", body.text("flow")))
            .put("createdAt", Dates.text(now))
            .put(
                "identity",
                "urn:v1:eu:identity:credential:%s/oauth2-%s".formatted(owner, clientId));
    json.set(
        "callbackUrls",
        body.find("callbackUrls")
            .filter(JsonNode::isArray)
            .orElseGet(() -> Json.texts(Stream.of())));
    this.fields = new Resource(json, Set.of("name", "description", "callbackUrls"));
  }

  /** The request for a service account with the client credentials flow. */
  static RequestBody request(String name) {
    return RequestBody.of(
        Json.object()
            .put("name", name)
            .put("description", name + ", made by the sandbox")
            .put("flow", CLIENT_CREDENTIALS));
  }

  public String clientId() {
    return clientId;
  }

  public String clientSecret() {
    return clientSecret;
  }

  public String identity() {
    return fields.text("identity");
  }

  boolean mayRequestTokens() {
    return fields.text("flow").equals(CLIENT_CREDENTIALS);
  }

  void update(RequestBody body) {
    fields.update(body);
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  ObjectNode login() {
    return Json.object().put("clientId", clientId).put("clientSecret", clientSecret);
  }
}
