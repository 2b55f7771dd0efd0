// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.ovh.internal.errors.MissingAccessRule;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.model.auth.CredentialState;
import java.util.Optional;

/**
 * Adds advice to errors about rejected credentials: their source, their state, the missing access
 * rule, and the page on which other ones are created.
 */
final class CredentialErrorAdvisor {
  private final Credentials credentials;

  CredentialErrorAdvisor(Credentials credentials) {
    this.credentials = credentials;
  }

  ErrorDetails advise(HttpRequest request, ErrorDetails details, AuthApiClient auth) {
    String code = details.code() == null ? "" : details.code();
    KeyPages pages = KeyPages.of(request.url());
    ErrorDetails withApp = details.withHelpUrl(pages.createApp());
    ErrorDetails withToken = details.withHelpUrl(pages.createToken());
    return switch (code) {
      case "INVALID_SIGNATURE" -> from(withApp, "application_secret");
      case "INVALID_KEY" -> from(withApp, "application_key");
      case "NOT_CREDENTIAL" -> from(withToken, "consumer_key");
      case "INVALID_CREDENTIAL" ->
          credential(request, auth)
              .map(credential -> from(state(details, credential, pages), "consumer_key"))
              .orElseGet(() -> from(withToken, "consumer_key"));
      case "NOT_GRANTED_CALL" -> {
        MissingAccessRule missing = MissingAccessRule.of(request);
        ErrorDetails withRule = details.withHelpUrl(pages.createToken(missing.needed()));
        yield credential(request, auth)
            .map(credential -> withRule.withMessage(missing.describe(credential.rules())))
            .orElse(withRule);
      }
      default -> details;
    };
  }

  private ErrorDetails from(ErrorDetails details, String name) {
    return credentials
        .source(name)
        .map(
            source ->
                details.withMessage(details.message() + " (" + name + " is from " + source + ")"))
        .orElse(details);
  }

  private static ErrorDetails state(ErrorDetails details, Credential credential, KeyPages pages) {
    CredentialState state = credential.status();
    ErrorDetails withToken = details.withHelpUrl(pages.createToken());
    if (state.equals(CredentialState.PENDING_VALIDATION)) {
      return details.withMessage(
          "the consumer key is pending: the owner of the account must open its validation URL and"
              + " accept");
    }
    if (state.equals(CredentialState.REFUSED)) {
      return withToken.withMessage(
          "the consumer key was rejected by the owner of the account; request a new one");
    }
    if (state.equals(CredentialState.EXPIRED)) {
      return withToken.withMessage(
          "the consumer key has expired"
              + (credential.expiration() == null ? "" : " at " + credential.expiration())
              + ", or was logged out; request a new one");
    }
    return details;
  }

  /** Empty if the lookup fails: then the original error stays as it is. */
  private static Optional<Credential> credential(HttpRequest request, AuthApiClient auth) {
    if (!request.authenticated() || AuthApiClient.isCredentialLookup(request)) {
      return Optional.empty();
    }
    try {
      return Optional.of(auth.credential(request));
    } catch (CloudException e) {
      return Optional.empty();
    }
  }
}
