// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** All applications and consumer keys of the account. */
public final class ApiKeyStore implements Serializable {

  private final RandomTokens tokens;
  private final InstantSource clock;
  private final EntityStore<Application> applications = new EntityStore<>(Application::id);
  private final EntityStore<Credential> credentials = new EntityStore<>(Credential::id);
  private long lastId;

  public ApiKeyStore(RandomTokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
    this.lastId = tokens.firstId();
  }

  /** Registers an application and generates its keys. */
  public Application createApplication(String name) {
    return applications.put(new Application(++lastId, name, tokens.hex(16), tokens.hex(32)));
  }

  /** Creates a consumer key that may call everything and never expires. */
  public String grantEverything(Application application) {
    Credential credential = request(application, CredentialRequest.everything());
    credential.accept(clock.instant(), Optional.empty());
    return credential.consumerKey();
  }

  public EntityStore<Application> applications() {
    return applications;
  }

  public EntityStore<Credential> credentials() {
    return credentials;
  }

  /** The credential of a validation URL, in whatever state. */
  public Optional<Credential> byToken(String token) {
    return credentials.stream().filter(c -> c.token().equals(token)).findFirst();
  }

  /** Deletes an application and all of its keys. */
  public void deleteApplication(Application application) {
    List<Credential> keys =
        credentials.stream().filter(c -> c.application().id() == application.id()).toList();
    keys.forEach(key -> credentials.remove(key.id()));
    applications.remove(application.id());
  }

  Credential request(Application application, CredentialRequest request) {
    return credentials.put(
        new Credential(
            ++lastId, application, tokens.hex(32), tokens.hex(64), request, clock.instant()));
  }

  Optional<Application> byKey(String applicationKey) {
    return applications.stream().filter(a -> a.key().equals(applicationKey)).findFirst();
  }

  Optional<Credential> byConsumerKey(String consumerKey) {
    return credentials.stream().filter(c -> c.consumerKey().equals(consumerKey)).findFirst();
  }
}
