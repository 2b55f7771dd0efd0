package io.github.polycloud.engine.internal.transport;

import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Splits a URL into host and request target without touching a character of the target: what was
 * signed is what is sent.
 *
 * @param origin scheme, name and port
 * @param target path and query as they stand in the URL
 */
record RequestTarget(Origin origin, String target) {

  /**
   * The part of a URL in which nothing is secret. It is the same for nearly all calls of an engine,
   * and taking it apart costs more than the rest of a request.
   *
   * @param text as it stands in the URL
   * @param host scheme, name and port
   * @param root the same as an address
   */
  record Origin(String text, HttpHost host, URI root) {
    static Origin of(String text) {
      URI uri = URI.create(text);
      HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
      return new Origin(text, host, URI.create(host.toURI()));
    }
  }

  static RequestTarget of(String url) {
    return of(url, null);
  }

  /**
   * The same, with less to do if the origin is one that is known.
   *
   * @param known the origin of another call
   */
  static RequestTarget of(String url, @Nullable Origin known) {
    int end = endOfOrigin(url);
    String rest = url.substring(end);
    return new RequestTarget(
        known != null && known.text().length() == end && url.startsWith(known.text())
            ? known
            : Origin.of(url.substring(0, end)),
        rest.startsWith("/") ? rest : "/" + rest);
  }

  private static int endOfOrigin(String url) {
    int end = url.indexOf("://") + 3;
    while (end < url.length() && url.charAt(end) != '/' && url.charAt(end) != '?') {
      end++;
    }
    return end;
  }

  HttpHost host() {
    return origin.host();
  }

  HttpUriRequestBase request(String method) {
    HttpUriRequestBase request = new HttpUriRequestBase(method, origin.root());
    request.setAuthority(new URIAuthority(origin.host()));
    request.setPath(target);
    return request;
  }
}
