package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A consumer key and what became of it. */
public final class Credential {

  private final long id;
  private final Application application;
  private final String consumerKey;
  private final String token;
  private CredentialRequest request;
  private final Instant creation;
  private CredentialState state = CredentialState.PENDING_VALIDATION;
  private @Nullable Instant expiration;
  private @Nullable Instant lastUse;

  Credential(
      long id,
      Application application,
      String consumerKey,
      String token,
      CredentialRequest request,
      Instant creation) {
    this.id = id;
    this.application = application;
    this.consumerKey = consumerKey;
    this.token = token;
    this.request = request;
    this.creation = creation;
  }

  /**
   * Its number in the account.
   *
   * @return the id
   */
  public long id() {
    return id;
  }

  /**
   * The program that asked for it.
   *
   * @return the application
   */
  public Application application() {
    return application;
  }

  /**
   * What the program asked for.
   *
   * @return the access rules
   */
  public List<AccessRule> rules() {
    return request.rules();
  }

  /**
   * Where the owner goes after the decision.
   *
   * @return a URL of the program, if it gave one
   */
  public Optional<URI> redirection() {
    return Optional.ofNullable(request.redirection());
  }

  /**
   * Its state at a time.
   *
   * @param now the time
   * @return the state
   */
  public CredentialState state(Instant now) {
    boolean over = expiration != null && !now.isBefore(expiration);
    return over && state == CredentialState.VALIDATED ? CredentialState.EXPIRED : state;
  }

  /**
   * The owner accepts.
   *
   * @param now the time
   * @param validity how long the key shall live, or nothing for ever
   */
  public void accept(Instant now, Optional<Duration> validity) {
    state = CredentialState.VALIDATED;
    expiration = validity.map(now::plus).orElse(null);
  }

  /** The owner refuses. */
  public void refuse() {
    state = CredentialState.REFUSED;
  }

  /**
   * Changes where the key may be used from.
   *
   * @param body a body whose {@code allowedIPs} replace the old ones, if it has any
   */
  public void update(Body body) {
    if (body.find("allowedIPs").isPresent()) {
      request = request.allowedFrom(body);
    }
  }

  void logOut(Instant now) {
    state = CredentialState.EXPIRED;
    expiration = now;
  }

  void use(Instant now) {
    lastUse = now;
  }

  boolean grants(String method, String path) {
    return request.rules().stream().anyMatch(rule -> rule.grants(method, path));
  }

  boolean allowsFrom(String address) {
    return request.allowedIps().isEmpty()
        || request.allowedIps().stream().anyMatch(block -> block.contains(address));
  }

  String consumerKey() {
    return consumerKey;
  }

  String token() {
    return token;
  }

  /**
   * The credential as the API shows it.
   *
   * @param now the time of the answer
   * @return its fields, without the key
   */
  public ObjectNode toJson(Instant now) {
    ObjectNode json =
        Json.object()
            .put("credentialId", id)
            .put("applicationId", application.id())
            .put("status", state(now).wireName())
            .put("creation", Dates.text(creation))
            .put("expiration", Dates.text(expiration))
            .put("lastUse", Dates.text(lastUse))
            .put("ovhSupport", false);
    json.set("rules", rulesJson());
    json.set("allowedIPs", allowedIps());
    return json;
  }

  JsonNode rulesJson() {
    return request.rules().stream().map(rule -> (JsonNode) rule.toJson()).collect(Json.array());
  }

  private JsonNode allowedIps() {
    return request.allowedIps().isEmpty()
        ? Json.nothing()
        : Json.texts(request.allowedIps().stream().map(IpBlock::toString));
  }
}
