package io.github.polycloud.http;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
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
record Elsewhere(URI url) {

  Elsewhere {
    boolean safe =
        "https".equalsIgnoreCase(url.getScheme())
            || ("http".equalsIgnoreCase(url.getScheme()) && Endpoint.isLoopback(url.getHost()));
    if (!safe || url.getHost() == null || url.getRawUserInfo() != null) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE,
          "the service names a place that is no https URL of a host; it was not called");
    }
  }

  Call call(Operation operation, Headers headers) {
    return new Call(operation, url.toASCIIString().split("#", 2)[0], headers, null, false);
  }

  ErrorDetails refusal(Answer answer) {
    return Refusals.byStatus(answer.status(), url.getHost() + " refused the call");
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
