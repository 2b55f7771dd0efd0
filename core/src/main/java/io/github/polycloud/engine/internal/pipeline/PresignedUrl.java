package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.internal.LoopbackHosts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.redaction.Sensitive;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern CODE =
      Pattern.compile("<Code>\\s*([A-Za-z0-9._-]{1,64})\\s*</Code>");
  private static final int MAX_ERROR = 8 << 10;

  PresignedUrl {
    if (!LoopbackHosts.isSecure(url) || url.getHost() == null || url.getRawUserInfo() != null) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE,
          "the service returned a URL that is not an absolute https URL; it was not requested");
    }
  }

  HttpRequest request(Operation operation, Headers headers) {
    return new HttpRequest(operation, url.toASCIIString().split("#", 2)[0], headers, null, false);
  }

  ErrorDetails errorDetails(HttpResponse response) {
    String message = url.getHost() + " rejected the request";
    Matcher code = CODE.matcher(start(response.text()));
    return code.find()
        ? HttpErrors.fromStatus(response.status(), message + " with code " + code.group(1))
            .withCode(code.group(1))
        : HttpErrors.fromStatus(response.status(), message);
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), MAX_ERROR));
  }

  /** Returns all components of the URL: an error page may quote any of them. */
  List<Secret> secrets() {
    return Stream.of(url.getRawPath(), url.getPath(), url.getRawQuery(), url.getQuery())
        .filter(Objects::nonNull)
        .flatMap(part -> Stream.of(part.split("[/&=]")))
        .filter(part -> !part.isBlank())
        .map(Secret::of)
        .toList();
  }

  @Override
  public String toString() {
    return "PresignedUrl[" + url.getHost() + "]";
  }
}
