package io.github.polycloud.http;

import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Splits a URL into host and request target without touching a character of the target: what was
 * signed is what is sent.
 *
 * @param origin whom the call goes to
 * @param target path and query as they stand in the URL
 */
record RawTarget(Origin origin, String target) {

  /**
   * The part of a URL that nearly all calls share, in the forms in which HttpClient wants it.
   *
   * @param text as it stands in the URL
   * @param host scheme, name and port
   * @param authority name and port
   * @param uri the same without a path
   */
  record Origin(String text, HttpHost host, URIAuthority authority, URI uri) {
    static Origin of(String text) {
      URI uri = URI.create(text);
      HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
      return new Origin(text, host, new URIAuthority(host), URI.create(host.toURI()));
    }
  }

  static RawTarget of(String url) {
    return of(url, null);
  }

  /** The same, which takes the origin of an earlier call if it is the same. */
  static RawTarget of(String url, @Nullable Origin known) {
    int authority = url.indexOf("://") + 3;
    int path = url.indexOf('/', authority);
    int query = url.indexOf('?', authority);
    int end =
        path < 0 ? query < 0 ? url.length() : query : query < 0 ? path : Math.min(path, query);
    Origin origin =
        known != null && known.text.length() == end && url.startsWith(known.text)
            ? known
            : Origin.of(url.substring(0, end));
    String rest = url.substring(end);
    return new RawTarget(origin, rest.startsWith("/") ? rest : "/" + rest);
  }

  HttpHost host() {
    return origin.host;
  }

  HttpUriRequestBase request(String method) {
    HttpUriRequestBase request = new HttpUriRequestBase(method, origin.uri);
    request.setAuthority(origin.authority);
    request.setPath(target);
    return request;
  }
}
