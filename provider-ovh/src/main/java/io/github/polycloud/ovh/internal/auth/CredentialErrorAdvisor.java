package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.ovh.internal.errors.MissingAccessRule;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.model.auth.CredentialState;
import java.util.Optional;

/** What to do about a key that is refused: where it came from, what became of it, what it lacks. */
final class CredentialErrorAdvisor {
  private final Credentials credentials;

  CredentialErrorAdvisor(Credentials credentials) {
    this.credentials = credentials;
  }

  ErrorDetails advise(HttpRequest request, ErrorDetails said, AuthApiClient calls) {
    String code = said.code() == null ? "" : said.code();
    return switch (code) {
      case "INVALID_SIGNATURE" -> from(said, "application_secret");
      case "INVALID_KEY" -> from(said, "application_key");
      case "NOT_CREDENTIAL" -> from(said, "consumer_key");
      // The newer form of INVALID_KEY; otherwise this class is about permissions.
      case "Client::Forbidden" ->
          said.kind() == ErrorKind.UNAUTHENTICATED ? from(said, "application_key") : said;
      case "INVALID_CREDENTIAL" ->
          credential(request, calls)
              .map(key -> from(state(said, key), "consumer_key"))
              .orElse(said);
      case "NOT_GRANTED_CALL" ->
          credential(request, calls)
              .map(key -> said.withMessage(MissingAccessRule.of(request).describe(key.rules())))
              .orElse(said);
      default -> said;
    };
  }

  private ErrorDetails from(ErrorDetails said, String name) {
    return credentials
        .source(name)
        .map(origin -> said.withMessage(said.message() + " (" + name + " is from " + origin + ")"))
        .orElse(said);
  }

  private static ErrorDetails state(ErrorDetails said, Credential key) {
    CredentialState state = key.status();
    if (state.equals(CredentialState.PENDING_VALIDATION)) {
      return said.withMessage(
          "the consumer key is pending: let the owner of the account open its validation URL and"
              + " accept");
    }
    if (state.equals(CredentialState.REFUSED)) {
      return said.withMessage(
          "the consumer key was refused by the owner of the account; request a new one");
    }
    if (state.equals(CredentialState.EXPIRED)) {
      return said.withMessage(
          "the consumer key has expired"
              + (key.expiration() == null ? "" : " at " + key.expiration())
              + ", or was logged out; request a new one");
    }
    return said;
  }

  /** Empty when the service does not tell: then its refusal has to say enough. */
  private static Optional<Credential> credential(HttpRequest request, AuthApiClient calls) {
    if (!request.authenticated() || AuthApiClient.isCredentialLookup(request)) {
      return Optional.empty();
    }
    try {
      return Optional.of(calls.credential(request));
    } catch (CloudException e) {
      return Optional.empty();
    }
  }
}
