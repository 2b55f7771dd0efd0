// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Splits a URL into host and request target without changing a character of the target: what was
 * signed is what is sent.
 *
 * @param origin scheme, host and port
 * @param target path and query exactly as in the URL
 */
record RequestTarget(Origin origin, String target) {

  /**
   * Scheme, host and port of a URL; contains no secret. It is the same for nearly all requests of
   * an engine and expensive to parse, so the last one is cached.
   *
   * @param text exactly as in the URL
   * @param host scheme, host and port for HttpClient
   * @param root the same as a URI
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
   * Like {@link #of(String)}, but skips parsing if the origin is the given one.
   *
   * @param known the origin of another request
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
