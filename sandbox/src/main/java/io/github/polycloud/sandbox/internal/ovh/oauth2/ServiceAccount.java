package io.github.polycloud.sandbox.internal.ovh.oauth2;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A program with a login of its own, which the account's policies give rights to. */
public final class ServiceAccount {

  private static final String CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS";
  private static final Enumeration FLOW =
      Enumeration.of("oauth2.ClientFlowEnum", "AUTHORIZATION_CODE", CLIENT_CREDENTIALS);

  private final String clientId;
  private final String clientSecret;
  private final Resource fields;

  ServiceAccount(String owner, String clientId, String clientSecret, Body body, Instant now) {
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

  /** What a program asks for that will only ever ask for tokens. */
  static Body request(String name) {
    return Body.of(
        Json.object()
            .put("name", name)
            .put("description", name + ", made by the sandbox")
            .put("flow", CLIENT_CREDENTIALS));
  }

  /**
   * The public half of its login.
   *
   * @return the client id
   */
  public String clientId() {
    return clientId;
  }

  /**
   * The other half, which the API shows only once.
   *
   * @return the client secret
   */
  public String clientSecret() {
    return clientSecret;
  }

  /**
   * What policies call it.
   *
   * @return its IAM name
   */
  public String identity() {
    return fields.text("identity");
  }

  boolean mayAskForTokens() {
    return fields.text("flow").equals(CLIENT_CREDENTIALS);
  }

  void update(Body body) {
    fields.update(body);
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  ObjectNode login() {
    return Json.object().put("clientId", clientId).put("clientSecret", clientSecret);
  }
}
