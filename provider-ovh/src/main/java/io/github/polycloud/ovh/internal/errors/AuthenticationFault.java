// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reasons for which OVH rejects the credentials of a request. The service has two forms for them:
 * an older one with an {@code errorCode}, and one with a {@code class} such as {@code
 * Client::Forbidden}, where only the message tells the reason. Both mean the same.
 */
public enum AuthenticationFault {
  /** The signature is wrong. */
  INVALID_SIGNATURE,
  /** The timestamp is too far from the server's clock. */
  QUERY_TIME_OUT,
  /** The application key is unknown. */
  INVALID_KEY,
  /** The consumer key is unknown. */
  NOT_CREDENTIAL,
  /** The consumer key is pending, rejected or expired. */
  INVALID_CREDENTIAL,
  /** The consumer key lacks an access rule. */
  NOT_GRANTED_CALL;

  /**
   * Sentences of authentication are short; those of products, which may use the same words, long.
   */
  private static final int MAX_WORDS = 9;

  /** No sentence of authentication is longer than this. */
  private static final int MAX_LENGTH = 200;

  private static final List<String> CREDENTIAL_FIRST =
      List.of(" credential is ", " credential has ", " credential does ", " credential not ");

  private static final JsonCodec JSON = JsonCodec.plain();

  /** Returns the reason; empty if the response is not about credentials. */
  public static Optional<AuthenticationFault> of(HttpResponse response) {
    return isCandidate(response.status())
        ? of(response.status(), JSON.tree(response))
        : Optional.empty();
  }

  static Optional<AuthenticationFault> of(int status, JsonNode error) {
    String code = error.path("errorCode").asString("");
    Optional<AuthenticationFault> coded =
        Arrays.stream(values()).filter(fault -> fault.name().equals(code)).findFirst();
    return coded.isPresent() || !isCandidate(status)
        ? coded
        : byMessage(error.path("message").asString(""))
            // Otherwise, 404 is about what the call addresses.
            .filter(fault -> status != 404 || fault == NOT_CREDENTIAL);
  }

  private static boolean isCandidate(int status) {
    return status == 400 || status == 401 || status == 403 || status == 404;
  }

  private static Optional<AuthenticationFault> byMessage(String message) {
    List<String> words = words(message);
    if (words.isEmpty() || words.size() > MAX_WORDS) {
      return Optional.empty();
    }
    String text = " " + String.join(" ", words) + " ";
    boolean unknown = containsAny(text, " not exist ", " unknown ", " not found ");
    boolean invalid = unknown || containsAny(text, " invalid ", " not valid ");
    if (containsAny(text, " out of time ")) {
      return Optional.of(QUERY_TIME_OUT);
    }
    if (containsAny(text, " signature ") && invalid) {
      return Optional.of(INVALID_SIGNATURE);
    }
    if (invalid && containsAny(text, " application key ")
        || unknown && containsAny(text, " this application ", " the application ")
        || text.equals(" unknown application ")) {
      return Optional.of(INVALID_KEY);
    }
    if (containsAny(text, " call ") && containsAny(text, " not been granted ", " not granted ")) {
      return Optional.of(NOT_GRANTED_CALL);
    }
    boolean subject =
        containsAny(text, " this credential ", " the credential ", " consumer key ")
            || CREDENTIAL_FIRST.stream().anyMatch(text::startsWith);
    if (!subject) {
      return text.startsWith(" invalid credential ")
          ? Optional.of(INVALID_CREDENTIAL)
          : Optional.empty();
    }
    if (unknown) {
      return Optional.of(NOT_CREDENTIAL);
    }
    boolean unusable =
        invalid || containsAny(text, " expired ", " pending ", " refused ", " not validated ");
    return unusable ? Optional.of(INVALID_CREDENTIAL) : Optional.empty();
  }

  /** The words in lower case, without punctuation; empty for a text that names a field. */
  private static List<String> words(String message) {
    if (message.length() > MAX_LENGTH || message.indexOf('[') >= 0) {
      return List.of();
    }
    StringBuilder letters = new StringBuilder();
    for (char c : message.toLowerCase(Locale.ROOT).toCharArray()) {
      letters.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    return Arrays.stream(letters.toString().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean containsAny(String text, String... parts) {
    return Arrays.stream(parts).anyMatch(text::contains);
  }
}
