// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.net.URI;
import java.util.Locale;

/**
 * Follows redirects of GET requests within the origin. It runs before authentication, so that each
 * hop is signed for its own URL and credentials never leave their origin.
 */
final class RedirectStage implements Stage {
  private static final int MAX_REDIRECTS = 5;

  private final String provider;

  RedirectStage(String provider) {
    this.provider = provider;
  }

  /** Returns a stage that rejects every redirect, for presigned URLs. */
  static Stage rejecting(String provider) {
    RedirectStage stage = new RedirectStage(provider);
    return (call, next) -> {
      HttpResponse response = next.proceed(call);
      if (isRedirect(response)) {
        throw stage.error(call, "the service redirected a request that must not be redirected");
      }
      return response;
    };
  }

  private static boolean isRedirect(HttpResponse response) {
    return response.status() >= 300 && response.status() <= 399 && response.status() != 304;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    HttpRequest current = call.request();
    for (int redirects = 0; ; redirects++) {
      HttpResponse response = next.proceed(call);
      if (!isRedirect(response)) {
        return response;
      }
      if (!call.operation().method().equals("GET")) {
        throw error(call, "the service redirected a request that is not a GET");
      }
      if (redirects == MAX_REDIRECTS) {
        throw error(call, "the service redirected more than " + MAX_REDIRECTS + " times");
      }
      current = current.withUrl(target(current, call, response));
      call.request(current);
    }
  }

  private String target(HttpRequest request, CallContext call, HttpResponse response) {
    String location =
        response
            .headers()
            .first("Location")
            .orElseThrow(() -> error(call, "the service redirected without a Location"));
    try {
      URI from = URI.create(request.url());
      URI to = from.resolve(location);
      if (!origin(from).equals(origin(to))) {
        throw error(
            call, "the service redirected to another origin; credentials are not sent there");
      }
      // The scheme is signed as it is written here. A fragment is never sent.
      String scheme = from.getScheme();
      return scheme + to.toString().split("#", 2)[0].substring(scheme.length());
    } catch (IllegalArgumentException e) {
      throw error(call, "the service redirected to an invalid URL");
    }
  }

  /** Returns scheme, host and port: the boundary that credentials do not cross. */
  private static String origin(URI uri) {
    return (uri.getScheme() + "://" + uri.getHost() + ":" + Endpoint.port(uri))
        .toLowerCase(Locale.ROOT);
  }

  private CloudException error(CallContext call, String message) {
    return CloudException.of(
        ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, message)
            .withOperation(provider, call.operation().toString()));
  }
}
