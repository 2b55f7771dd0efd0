package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.api.Auth;
import io.github.polycloud.ovh.internal.Answered;
import io.github.polycloud.ovh.internal.ApplicationCredentials;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.Credential;

/**
 * Requests consumer keys for an application, and reads the state of the one in use. A key can be
 * used once the owner of the account has opened its validation URL, logged in and accepted; {@link
 * OvhLogin} waits for that. Without it:
 *
 * <pre>{@code
 * ConsumerKey key =
 *     ovh.consumerKeys()
 *         .request(ConsumerKeyRequest.create().readOnlyRecursive("/dedicated/server"));
 * System.out.println("Please open " + key.validationUrl());
 * // later
 * Ovh accepted = ovh.withConsumerKey(key.consumerKey());
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class ConsumerKeys {
  private final Auth auth;
  private final Credentials credentials;

  /** Consumer keys of a connection; {@code Ovh.consumerKeys()} is the usual way to get here. */
  public ConsumerKeys(Auth auth, Credentials credentials) {
    this.auth = auth;
    this.credentials = credentials;
  }

  /**
   * Requests a consumer key.
   *
   * @throws CloudException before anything is sent: of kind {@code INVALID_REQUEST} if the request
   *     has no rule, {@code CONFIGURATION} if the connection has no application
   */
  public ConsumerKey request(ConsumerKeyRequest request) {
    if (request.accessRules().isEmpty()) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST,
          "a consumer key needs at least one access rule, for example readOnly(\"/me\")");
    }
    ApplicationCredentials.require(credentials);
    return auth.requestCredential(request);
  }

  /**
   * State, rules and expiration of the consumer key in use. A key may read its own state before it
   * is validated and after it was rejected.
   *
   * @throws CloudException of kind {@code AUTHENTICATION} and code {@code INVALID_CREDENTIAL} from
   *     a service that rejects every call of a key that is not validated
   */
  public Credential current() {
    Credential credential = auth.currentCredential();
    Answered.with(credential.status(), "status");
    return credential;
  }
}
