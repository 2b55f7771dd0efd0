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
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A presigned URL on another host: the URL itself is the credential. Examples are a log session,
 * build output, and the destination of an upload. Requests carry no credentials, and only the host
 * appears in messages.
 *
 * @param url the URL
 */
record PresignedUrl(URI url) {

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
    return HttpErrors.fromStatus(response.status(), url.getHost() + " rejected the request");
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
