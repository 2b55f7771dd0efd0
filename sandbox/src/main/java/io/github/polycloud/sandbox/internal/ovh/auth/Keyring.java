package io.github.polycloud.sandbox.internal.ovh.auth;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All applications and consumer keys of the account. */
public final class Keyring {

  private final Tokens tokens;
  private final InstantSource clock;
  private final Map<Long, Application> applications = new LinkedHashMap<>();
  private final Map<Long, Credential> credentials = new LinkedHashMap<>();
  private long lastId;

  /**
   * An empty keyring.
   *
   * @param tokens makes up the keys
   * @param clock the server's clock
   */
  public Keyring(Tokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
    this.lastId = tokens.firstId();
  }

  /**
   * Registers a program.
   *
   * @param name what its owner calls it
   * @return the application with fresh keys
   */
  public Application createApplication(String name) {
    Application application = new Application(++lastId, name, tokens.hex(16), tokens.hex(32));
    applications.put(application.id(), application);
    return application;
  }

  /**
   * Gives an application a key that may call everything and never ends.
   *
   * @param application whose key it is
   * @return the consumer key
   */
  public String grantEverything(Application application) {
    Credential credential = request(application, CredentialRequest.everything());
    credential.accept(clock.instant(), Optional.empty());
    return credential.consumerKey();
  }

  /**
   * The applications.
   *
   * @return in the order of their creation
   */
  public List<Application> applications() {
    return List.copyOf(applications.values());
  }

  /**
   * The consumer keys.
   *
   * @return in the order of their creation
   */
  public List<Credential> credentials() {
    return List.copyOf(credentials.values());
  }

  /**
   * The key that is being decided on at a validation URL.
   *
   * @param token the token in that URL
   * @return the credential, in whatever state
   */
  public Optional<Credential> byToken(String token) {
    return credentials.values().stream().filter(c -> c.token().equals(token)).findFirst();
  }

  /**
   * Takes a key away.
   *
   * @param id the credential's id
   * @return false when there is none
   */
  public boolean deleteCredential(long id) {
    return credentials.remove(id) != null;
  }

  /**
   * Takes an application and all of its keys away.
   *
   * @param id the application's id
   * @return false when there is none
   */
  public boolean deleteApplication(long id) {
    new ArrayList<>(credentials.values())
        .stream().filter(c -> c.application().id() == id).forEach(c -> credentials.remove(c.id()));
    return applications.remove(id) != null;
  }

  Credential request(Application application, CredentialRequest request) {
    Credential credential =
        new Credential(
            ++lastId, application, tokens.hex(32), tokens.hex(64), request, clock.instant());
    credentials.put(credential.id(), credential);
    return credential;
  }

  Optional<Application> byKey(String applicationKey) {
    return applications.values().stream().filter(a -> a.key().equals(applicationKey)).findFirst();
  }

  Optional<Credential> byConsumerKey(String consumerKey) {
    return credentials.values().stream()
        .filter(c -> c.consumerKey().equals(consumerKey))
        .findFirst();
  }
}
