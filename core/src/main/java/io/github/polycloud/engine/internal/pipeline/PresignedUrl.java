package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
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
 * A place on a host that is not the service, for which the URL alone is the key: a log session, the
 * output of a build, where sources are put. It is called without credentials, and nothing of its
 * URL but the host is shown.
 *
 * @param url where it is
 */
record PresignedUrl(URI url) {

  PresignedUrl {
    boolean safe =
        "https".equalsIgnoreCase(url.getScheme())
            || ("http".equalsIgnoreCase(url.getScheme()) && Endpoint.isLoopback(url.getHost()));
    if (!safe || url.getHost() == null || url.getRawUserInfo() != null) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE,
          "the service names a place that is no https URL of a host; it was not called");
    }
  }

  HttpRequest call(Operation operation, Headers headers) {
    return new HttpRequest(operation, url.toASCIIString().split("#", 2)[0], headers, null, false);
  }

  ErrorDetails refusal(HttpResponse response) {
    return HttpErrors.fromStatus(response.status(), url.getHost() + " refused the call");
  }

  /** All parts of the URL: an error page may quote any of them. */
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
    return "Elsewhere[" + url.getHost() + "]";
  }
}
