// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhHandler;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRequest;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.javalin.http.HandlerType;
import java.time.InstantSource;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code /auth} routes: the clock, and the life cycle of a consumer key. */
public final class AuthRoutes {

  private final ApiKeyStore apiKeys;
  private final Account account;
  private final InstantSource clock;

  public AuthRoutes(ApiKeyStore apiKeys, Account account, InstantSource clock) {
    this.apiKeys = apiKeys;
    this.account = account;
    this.clock = clock;
  }

  public void register(OvhRouter router) {
    router.open(
        HandlerType.GET,
        "/auth/time",
        request -> LongNode.valueOf(clock.instant().getEpochSecond()));
    router.open(HandlerType.POST, "/auth/credential", this::requestKey);
    router.get("/auth/currentCredential", request -> caller(request).toJson(clock.instant()));
    router.get("/auth/details", this::details);
    router.post(
        "/auth/logout",
        OvhHandler.returningNull(request -> caller(request).logOut(clock.instant())));
  }

  private JsonNode requestKey(OvhRequest request) {
    Application application =
        request
            .header("X-Ovh-Application")
            .flatMap(apiKeys::byKey)
            .orElseThrow(
                () -> OvhError.classed(403, "Client::Forbidden", "Invalid application key"));
    Credential credential = apiKeys.request(application, CredentialRequest.parse(request.body()));
    return Json.object()
        .put("consumerKey", credential.consumerKey())
        .put("state", credential.state(clock.instant()).apiName())
        .put("validationUrl", request.origin() + "/auth/?credentialToken=" + credential.token());
  }

  private JsonNode details(OvhRequest request) {
    ObjectNode details =
        Json.object()
            .put("account", account.nichandle())
            .put("method", request.identity().isPresent() ? "oauth2_client_credentials" : "account")
            .putNull("description")
            .putNull("user")
            .putNull("roles");
    String identity =
        request.identity().orElse("urn:v1:eu:identity:account:" + account.nichandle());
    details.set("identities", Json.texts(Stream.of(identity)));
    details.set(
        "allowedRoutes",
        request.identity().isPresent() ? Json.nothing() : caller(request).rulesJson());
    return details;
  }

  private Credential caller(OvhRequest request) {
    return request
        .header("X-Ovh-Consumer")
        .flatMap(apiKeys::byConsumerKey)
        .orElseThrow(() -> OvhError.coded(403, "NOT_CREDENTIAL", "This credential does not exist"));
  }
}
