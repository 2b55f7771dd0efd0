// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.api.Auth;
import io.github.polycloud.ovh.internal.auth.ApplicationCredentials;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.Uris;
import java.util.Objects;

/**
 * Requests consumer keys for an application, and reads the state of the one in use. A key can be
 * used once the owner of the account has opened its validation URL, logged in and accepted; {@link
 * OvhLogin} waits for that. Without a login:
 *
 * <pre>{@code
 * ConsumerKey key =
 *     ovh.consumerKeys()
 *         .request(ConsumerKeyRequest.create().readOnlyRecursive("/dedicated/server"));
 * System.out.println("Please open " + key.validationUrl());
 * // later
 * ovh.useConsumerKey(key.consumerKey());
 * }</pre>
 *
 * <p>Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ConsumerKeys {
  private final Auth auth;
  private final ProviderContext context;

  /** Creates an instance for a connection; applications use {@code Ovh.consumerKeys()}. */
  public ConsumerKeys(Auth auth, ProviderContext context) {
    this.auth = Objects.requireNonNull(auth, "auth");
    this.context = Objects.requireNonNull(context, "context");
  }

  /**
   * Requests a consumer key.
   *
   * @throws CloudException before anything is sent: of kind {@code INVALID_REQUEST} if the request
   *     has no rule, {@code CONFIGURATION} if the connection has no application; {@code
   *     UNEXPECTED_RESPONSE} if its validation URL is not an https URL
   */
  public ConsumerKey request(ConsumerKeyRequest request) {
    Objects.requireNonNull(request, "request");
    if (request.accessRules().isEmpty()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "a consumer key needs at least one access rule, for example readOnly(\"/me\")");
    }
    ApplicationCredentials.require(context);
    ConsumerKey key = auth.requestCredential(request);
    // Programs pass this URL to the browser, which also opens files and other schemes.
    if (!Uris.mayOpen(key.validationUrl(), context.endpoint())) {
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.UNEXPECTED_RESPONSE,
                  "the validation URL of the consumer key is not an https URL; it must not be"
                      + " opened")
              .withOperation(context.info().id(), "POST /auth/credential"));
    }
    return key;
  }

  /**
   * Returns state, rules and expiration of the consumer key in use. A key may read its own state
   * before it is validated and after it was rejected.
   *
   * @throws CloudException of kind {@code UNAUTHENTICATED} and code {@code INVALID_CREDENTIAL} from
   *     a service that rejects every call of a key that is not validated
   */
  public Credential current() {
    Credential credential = auth.currentCredential();
    ResponseFields.require(credential.status(), "GET /auth/currentCredential", "status");
    return credential;
  }
}
