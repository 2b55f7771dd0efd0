package io.github.polycloud.sandbox.internal.ovh.me;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.auth.Application;
import io.github.polycloud.sandbox.internal.ovh.auth.Credential;
import io.github.polycloud.sandbox.internal.ovh.auth.CredentialState;
import io.github.polycloud.sandbox.internal.ovh.auth.Keyring;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** {@code /me/api}: the owner's view of applications and consumer keys. */
final class ApiKeys {

  private static final Enumeration STATE =
      new Enumeration(
          "auth.CredentialStateEnum",
          Arrays.stream(CredentialState.values())
              .map(CredentialState::wireName)
              .collect(Collectors.toSet()));

  private final Keyring keyring;
  private final InstantSource clock;

  ApiKeys(Keyring keyring, InstantSource clock) {
    this.keyring = keyring;
    this.clock = clock;
  }

  void register(Routes routes) {
    String credential = "/me/api/credential/{credentialId}";
    routes.get("/me/api/credential", this::credentials);
    routes.get(credential, call -> credential(call).toJson(clock.instant()));
    routes.get(credential + "/application", call -> credential(call).application().toJson());
    routes.put(credential, answeringNull(call -> credential(call).update(call.body())));
    routes.delete(
        credential, answeringNull(call -> keyring.deleteCredential(credential(call).id())));

    String application = "/me/api/application/{applicationId}";
    routes.get(
        "/me/api/application",
        call -> Json.ids(keyring.applications().stream().map(Application::id)));
    routes.get(application, call -> application(call).toJson());
    routes.delete(
        application, answeringNull(call -> keyring.deleteApplication(application(call).id())));
  }

  private JsonNode credentials(Call call) {
    Optional<String> status = call.query("status", STATE);
    Optional<Long> applicationId = call.queryLong("applicationId");
    return Json.ids(
        keyring.credentials().stream()
            .filter(c -> status.isEmpty() || status.get().equals(state(c)))
            .filter(c -> applicationId.isEmpty() || applicationId.get() == c.application().id())
            .map(Credential::id));
  }

  private String state(Credential credential) {
    return credential.state(clock.instant()).wireName();
  }

  private Credential credential(Call call) {
    long id = call.id("credentialId");
    return keyring.credentials().stream()
        .filter(credential -> credential.id() == id)
        .findFirst()
        .orElseThrow(() -> OvhError.noSuchObject("credentialId", id));
  }

  private Application application(Call call) {
    long id = call.id("applicationId");
    return keyring.applications().stream()
        .filter(application -> application.id() == id)
        .findFirst()
        .orElseThrow(() -> OvhError.noSuchObject("applicationId", id));
  }
}
