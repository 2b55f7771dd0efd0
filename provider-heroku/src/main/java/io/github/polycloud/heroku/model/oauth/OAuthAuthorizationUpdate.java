// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an authorization, authenticated with the secret of its client.
 *
 * @param client its client
 * @param description new description; null leaves it unchanged
 * @since 0.1.0
 */
public record OAuthAuthorizationUpdate(Client client, @Nullable String description) {
  /** Rejects null components. */
  public OAuthAuthorizationUpdate {
    Objects.requireNonNull(client, "client");
  }

  /** Changes the description. */
  public static OAuthAuthorizationUpdate description(
      String clientId, String clientSecret, String description) {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    Objects.requireNonNull(description, "description");
    return new OAuthAuthorizationUpdate(new Client(clientId, clientSecret), description);
  }

  /**
   * The credentials of an OAuth client.
   *
   * @param id its id, a UUID
   * @param secret its secret
   */
  public record Client(String id, @Sensitive String secret) {
    /** Rejects null components. */
    public Client {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(secret, "secret");
    }

    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
