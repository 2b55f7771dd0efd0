package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
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
      Answer answer = next.proceed(call);
      if (isRedirect(answer)) {
        throw stage.refused(call, "the service redirects a call that must not be redirected");
      }
      return answer;
    };
  }

  private static boolean isRedirect(Answer answer) {
    return answer.status() >= 300 && answer.status() <= 399 && answer.status() != 304;
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    Call current = call.request();
    for (int hops = 0; ; hops++) {
      Answer answer = next.proceed(call);
      if (!isRedirect(answer)) {
        return answer;
      }
      if (!call.operation().method().equals("GET")) {
        throw refused(call, "the service redirects a call that is not a GET");
      }
      if (hops == MOST) {
        throw refused(call, "the service redirects more than " + MOST + " times");
      }
      current = current.withUrl(target(current, call, answer));
      call.request(current);
    }
  }

  private String target(Call request, CallContext call, Answer answer) {
    String location =
        answer
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
            .at(provider, call.operation().toString()));
  }
}
