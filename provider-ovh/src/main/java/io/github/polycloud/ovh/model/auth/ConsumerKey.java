// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.net.URI;

/**
 * A requested consumer key. It cannot be used until the account owner has accepted it.
 *
 * @param consumerKey the key
 * @param validationUrl URL where the owner of the account accepts or rejects the key
 * @param state its state; {@code pendingValidation} at first
 * @since 0.1.0
 */
public record ConsumerKey(Secret consumerKey, @Sensitive URI validationUrl, CredentialState state) {
  /** Requires the values that the service always sends. */
  public ConsumerKey {
    requireNonNull(consumerKey, "consumerKey");
    requireNonNull(validationUrl, "validationUrl");
    requireNonNull(state, "state");
  }

  @JsonCreator
  static ConsumerKey of(
      @JsonProperty("consumerKey") String consumerKey,
      @JsonProperty("validationUrl") URI validationUrl,
      @JsonProperty("state") CredentialState state) {
    Secret issued =
        Secret.ofIssued(requireNonNull(consumerKey, "consumerKey"))
            .orElseThrow(() -> new IllegalArgumentException("consumerKey is not a secret"));
    return new ConsumerKey(issued, validationUrl, state);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
