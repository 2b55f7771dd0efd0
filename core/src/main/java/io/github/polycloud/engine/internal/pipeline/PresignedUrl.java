// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.LoopbackHosts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.redaction.Sensitive;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A presigned URL on another host: the URL itself is the credential. Examples are a log session,
 * build output, and the destination of an upload. Requests carry no credentials, and only the host
 * appears in messages.
 *
 * @param url the URL
 */
record PresignedUrl(@Sensitive URI url) {
  // Storage services report an error as XML with a code such as SignatureDoesNotMatch.
  private static final String CODE = "<Code>";
  private static final int MAX_CODE = 64;
  // Bounds the search for its components in a response; servers accept about half of it.
  private static final int MAX_LENGTH = 16 << 10;

  /**
   * Checks a URL that a service returned.
   *
   * @param source the endpoint of the service
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the URL must not be requested
   */
  static PresignedUrl of(URI url, Endpoint source, String provider, Operation operation) {
    if (url.getHost() == null || url.getRawUserInfo() != null || !LoopbackHosts.isSecure(url)) {
      throw rejected("that is not an absolute https URL", provider, operation);
    }
    if (url.toString().length() > MAX_LENGTH) {
      throw rejected("longer than " + MAX_LENGTH + " characters", provider, operation);
    }
    if (!LoopbackHosts.mayOpen(url, source)) {
      throw rejected(
          "of plain http on this machine, which only a service on a loopback endpoint may",
          provider,
          operation);
    }
    return new PresignedUrl(url);
  }

  private static CloudException rejected(String problem, String provider, Operation operation) {
    return CloudException.of(
        ErrorDetails.of(
                ErrorKind.UNEXPECTED_RESPONSE,
                "the service returned a URL " + problem + "; it was not requested")
            .withOperation(provider, operation.toString()));
  }

  HttpRequest request(Operation operation, Headers headers) {
    return new HttpRequest(operation, url.toASCIIString().split("#", 2)[0], headers, null, false);
  }

  ErrorDetails errorDetails(HttpResponse response) {
    String message = url.getHost() + " rejected the request";
    String code = code(response.text());
    return code.isEmpty()
        ? HttpErrors.fromStatus(response.status(), message)
        : HttpErrors.fromStatus(response.status(), message + " with code " + code).withCode(code);
  }

  /** Returns the code of an error; empty if it has none. */
  private static String code(String text) {
    int start = text.indexOf(CODE);
    int end = start < 0 ? -1 : text.indexOf('<', start + CODE.length());
    String code = end < 0 ? "" : text.substring(start + CODE.length(), end).strip();
    boolean valid =
        code.length() <= MAX_CODE
            && code.chars()
                .allMatch(c -> c < 0x7f && (Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0));
    return valid ? code : "";
  }

  /** Returns all components of the URL: an error page may quote any of them. */
  Needles secrets() {
    Set<Needle> secrets = new LinkedHashSet<>();
    Stream.of(url.getRawPath(), url.getRawQuery())
        .filter(Objects::nonNull)
        .flatMap(part -> Stream.of(part.split("[/&=]")))
        .filter(part -> part.length() >= Needle.MIN_INFIX)
        .forEach(part -> Needle.addPlain(secrets, part));
    return Needles.of(secrets);
  }

  @Override
  public String toString() {
    return "PresignedUrl[" + url.getHost() + "]";
  }
}
