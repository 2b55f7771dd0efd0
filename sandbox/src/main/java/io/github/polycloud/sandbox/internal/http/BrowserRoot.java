// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a browser was pointed to the address of the sandbox, which no API has a response
 * for. Programs send credentials, or do not accept HTML.
 */
public final class BrowserRoot {

  private BrowserRoot() {}

  public static boolean is(
      String method, String path, @Nullable String accept, @Nullable String authorization) {
    return path.equals("/")
        && method.equals("GET")
        && accept != null
        && accept.contains("text/html")
        && authorization == null;
  }

  static boolean is(Request request) {
    return "/".equals(request.getHttpURI().getPath())
        && is(
            request.getMethod(),
            "/",
            request.getHeaders().get(HttpHeader.ACCEPT),
            request.getHeaders().get(HttpHeader.AUTHORIZATION));
  }
}
