// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;

/** The OAuth clients, authorizations and tokens of the account. */
public final class OAuth implements Serializable {

  private final OAuthClients clients;
  private final Authorizations authorizations;
  private final Exchanges exchanges;

  public OAuth(MonotonicClock clock) {
    clients = new OAuthClients(clock);
    authorizations = new Authorizations(clock);
    exchanges = new Exchanges(clients, authorizations, clock);
  }

  public OAuthClients clients() {
    return clients;
  }

  public Authorizations authorizations() {
    return authorizations;
  }

  public Exchanges exchanges() {
    return exchanges;
  }

  /** Removes a client and its authorizations. */
  public void remove(OAuthClient client) {
    authorizations.removeOf(client);
    clients.remove(client);
  }
}
