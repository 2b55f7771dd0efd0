package io.github.polycloud.ovh.model.auth;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.auth.Secret;
import java.net.URI;

/**
 * A consumer key that was asked for. It opens nothing until its owner has accepted.
 *
 * @param consumerKey the key
 * @param validationUrl where the owner of the account accepts or refuses
 * @param state what became of it; {@code pendingValidation} at first
 */
public record ConsumerKey(Secret consumerKey, URI validationUrl, CredentialState state) {
  /** Refuses a value without what the service always sends. */
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
    return new ConsumerKey(Secret.of(consumerKey), validationUrl, state);
  }

  /** The state only: whoever has the URL can decide on the key. */
  @Override
  public String toString() {
    return "ConsumerKey[" + state + "]";
  }
}
