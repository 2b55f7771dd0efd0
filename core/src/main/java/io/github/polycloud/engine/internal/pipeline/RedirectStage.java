package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.net.URI;
import java.util.Locale;

/**
 * Follows redirects by hand: of GET only, within one origin only. It stands before authentication,
 * so that each hop is signed for its own URL and credentials never leave their origin.
 */
final class RedirectStage implements Stage {
  private static final int MOST = 5;

  private final String provider;

  RedirectStage(String provider) {
    this.provider = provider;
  }

  /** For hosts whose URLs are secrets: what they name instead is not asked. */
  static Stage refusing(String provider) {
    RedirectStage stage = new RedirectStage(provider);
    return (call, next) -> {
      HttpResponse response = next.proceed(call);
      if (isRedirect(response)) {
        throw stage.refused(call, "the service redirects a call that must not be redirected");
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
    for (int hops = 0; ; hops++) {
      HttpResponse response = next.proceed(call);
      if (!isRedirect(response)) {
        return response;
      }
      if (!call.operation().method().equals("GET")) {
        throw refused(call, "the service redirects a call that is not a GET");
      }
      if (hops == MOST) {
        throw refused(call, "the service redirects more than " + MOST + " times");
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
            .orElseThrow(() -> refused(call, "the service redirects without saying where"));
    try {
      URI from = URI.create(request.url());
      URI to = from.resolve(location);
      if (!origin(from).equals(origin(to))) {
        throw refused(
            call, "the service redirects to another origin, where credentials must not go");
      }
      // A fragment is for the reader of a document; it is never sent.
      return to.toString().split("#", 2)[0];
    } catch (IllegalArgumentException e) {
      throw refused(call, "the service redirects to what is no URL");
    }
  }

  /** Scheme, host and port: where credentials may go, and no further. */
  private static String origin(URI uri) {
    int port = uri.getPort();
    if (port < 0) {
      port = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
    return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
  }

  private CloudException refused(CallContext call, String why) {
    return new CloudException(
        ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, why)
            .withOperation(provider, call.operation().toString()));
  }
}
