// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class OAuthClients implements Serializable {

  private final List<OAuthClient> clients = new ArrayList<>();
  private final MonotonicClock clock;

  OAuthClients(MonotonicClock clock) {
    this.clock = clock;
  }

  public List<OAuthClient> all() {
    return List.copyOf(clients);
  }

  public OAuthClient create(String name, String redirectUri) {
    Instant now = clock.now();
    OAuthClient client =
        new OAuthClient(
            UUID.randomUUID(), name, checked(redirectUri), UUID.randomUUID().toString(), now, now);
    clients.add(client);
    return client;
  }

  public OAuthClient find(String id) {
    return byId(id).orElseThrow(() -> HerokuError.notFound("oauth client"));
  }

  public Optional<OAuthClient> byId(String id) {
    return clients.stream().filter(client -> client.id().toString().equals(id)).findFirst();
  }

  /** Changes the fields that are not null. */
  public OAuthClient update(OAuthClient old, @Nullable String name, @Nullable String redirectUri) {
    return replace(
        old,
        old.as(
            name == null ? old.name() : name,
            redirectUri == null ? old.redirectUri() : checked(redirectUri),
            clock.now()));
  }

  /** Replaces the secret. */
  public OAuthClient rotate(OAuthClient old) {
    return replace(old, old.withSecret(UUID.randomUUID().toString(), clock.now()));
  }

  void remove(OAuthClient client) {
    clients.remove(client);
  }

  private OAuthClient replace(OAuthClient old, OAuthClient changed) {
    clients.set(clients.indexOf(old), changed);
    return changed;
  }

  private static String checked(String redirectUri) {
    try {
      URI uri = URI.create(redirectUri);
      if (uri.getScheme() != null && uri.getHost() != null && uri.getFragment() == null) {
        return redirectUri;
      }
    } catch (IllegalArgumentException e) {
      throw HerokuError.invalid("redirect_uri is not a URL.");
    }
    throw HerokuError.invalid("redirect_uri must be an absolute URL without a fragment.");
  }
}
