// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.ApiKeyStore;
import io.github.polycloud.sandbox.internal.ovh.auth.Application;
import io.github.polycloud.sandbox.internal.ovh.auth.Credential;
import io.github.polycloud.sandbox.internal.ovh.auth.CredentialState;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code /me/api}: the applications and consumer keys of the account. */
final class ApiKeys implements Serializable {

  private static final Enumeration STATE =
      new Enumeration(
          "auth.CredentialStateEnum",
          Arrays.stream(CredentialState.values())
              .map(CredentialState::apiName)
              .collect(Collectors.toSet()));

  private final ApiKeyStore store;
  private final InstantSource clock;

  ApiKeys(ApiKeyStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  void register(OvhRouter router) {
    RestCollection.of(router, "/me/api/credential", "credentialId", store.credentials())
        .numbered()
        .filter("status", STATE, credential -> credential.state(clock.instant()).apiName())
        .filter(
            request -> request.queryLong("applicationId"),
            (credential, id) -> id == credential.application().id())
        .list()
        .get(credential -> credential.toJson(clock.instant()))
        .get("/application", credential -> credential.application().toJson())
        .update(Credential::update)
        .delete();
    RestCollection.of(router, "/me/api/application", "applicationId", store.applications())
        .numbered()
        .list()
        .get(Application::toJson)
        .delete(store::deleteApplication);
  }
}
