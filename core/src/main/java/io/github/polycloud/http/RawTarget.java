package io.github.polycloud.http;

import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;

/**
 * Splits a URL into host and request target without touching a character of the target: what was
 * signed is what is sent.
 *
 * @param host scheme, name and port
 * @param target path and query as they stand in the URL
 */
record RawTarget(HttpHost host, String target) {

  static RawTarget of(String url) {
    int authority = url.indexOf("://") + 3;
    int path = url.indexOf('/', authority);
    int query = url.indexOf('?', authority);
    int end =
        path < 0 ? query < 0 ? url.length() : query : query < 0 ? path : Math.min(path, query);
    URI uri = URI.create(url.substring(0, end));
    String rest = url.substring(end);
    return new RawTarget(
        new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()),
        rest.startsWith("/") ? rest : "/" + rest);
  }

  HttpUriRequestBase request(String method) {
    HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(host.toURI()));
    request.setAuthority(new URIAuthority(host));
    request.setPath(target);
    return request;
  }
}
