package io.github.polycloud.sandbox.internal.ovh.auth;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import io.javalin.http.HandlerType;
import java.time.InstantSource;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code /auth} operations: the clock, and the life of a consumer key. */
public final class AuthRoutes {

  private final Keyring keyring;
  private final Account account;
  private final InstantSource clock;

  /**
   * The operations of one account.
   *
   * @param keyring its keys
   * @param account its owner
   * @param clock the server's clock
   */
  public AuthRoutes(Keyring keyring, Account account, InstantSource clock) {
    this.keyring = keyring;
    this.account = account;
    this.clock = clock;
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    routes.open(
        HandlerType.GET, "/auth/time", call -> LongNode.valueOf(clock.instant().getEpochSecond()));
    routes.open(HandlerType.POST, "/auth/credential", this::request);
    routes.get("/auth/currentCredential", call -> caller(call).toJson(clock.instant()));
    routes.get("/auth/details", this::details);
    routes.post("/auth/logout", answeringNull(call -> caller(call).logOut(clock.instant())));
  }

  private JsonNode request(Call call) {
    Application application =
        call.header("X-Ovh-Application")
            .flatMap(keyring::byKey)
            .orElseThrow(
                () -> OvhError.classed(403, "Client::Forbidden", "Invalid application key"));
    Credential credential = keyring.request(application, CredentialRequest.parse(call.body()));
    return Json.object()
        .put("consumerKey", credential.consumerKey())
        .put("state", credential.state(clock.instant()).wireName())
        .put("validationUrl", call.origin() + "/auth/?credentialToken=" + credential.token());
  }

  private JsonNode details(Call call) {
    ObjectNode details =
        Json.object()
            .put("account", account.nichandle())
            .put("method", call.identity().isPresent() ? "oauth2_client_credentials" : "account")
            .putNull("description")
            .putNull("user")
            .putNull("roles");
    String identity = call.identity().orElse("urn:v1:eu:identity:account:" + account.nichandle());
    details.set("identities", Json.texts(Stream.of(identity)));
    details.set(
        "allowedRoutes", call.identity().isPresent() ? Json.nothing() : caller(call).rulesJson());
    return details;
  }

  private Credential caller(Call call) {
    return call.header("X-Ovh-Consumer")
        .flatMap(keyring::byConsumerKey)
        .orElseThrow(() -> OvhError.coded(403, "NOT_CREDENTIAL", "This credential does not exist"));
  }
}
