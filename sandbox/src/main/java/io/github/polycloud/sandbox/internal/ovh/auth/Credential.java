// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A consumer key and its state. */
public final class Credential implements Serializable {

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

  public long id() {
    return id;
  }

  public Application application() {
    return application;
  }

  public List<AccessRule> rules() {
    return request.rules();
  }

  public Optional<URI> redirection() {
    return Optional.ofNullable(request.redirection());
  }

  public CredentialState state(Instant now) {
    boolean over = expiration != null && !now.isBefore(expiration);
    return over && state == CredentialState.VALIDATED ? CredentialState.EXPIRED : state;
  }

  /** Validates the key, indefinitely if {@code validity} is empty. */
  public void accept(Instant now, Optional<Duration> validity) {
    state = CredentialState.VALIDATED;
    expiration = validity.map(now::plus).orElse(null);
  }

  public void refuse() {
    state = CredentialState.REFUSED;
  }

  /** Replaces the allowed addresses if the body has any. */
  public void update(RequestBody body) {
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

  public ObjectNode toJson(Instant now) {
    ObjectNode json =
        Json.object()
            .put("credentialId", id)
            .put("applicationId", application.id())
            .put("status", state(now).apiName())
            .put("creation", Dates.text(creation))
            .put("expiration", Dates.text(expiration))
            .put("lastUse", Dates.text(lastUse))
            .put("ovhSupport", false);
    json.set("rules", rulesJson());
    json.set("allowedIPs", allowedIps());
    return json;
  }

  JsonNode rulesJson() {
    return request.rules().stream().map(Json::view).collect(Json.array());
  }

  private JsonNode allowedIps() {
    return request.allowedIps().isEmpty()
        ? Json.nothing()
        : Json.texts(request.allowedIps().stream().map(IpBlock::toString));
  }
}
