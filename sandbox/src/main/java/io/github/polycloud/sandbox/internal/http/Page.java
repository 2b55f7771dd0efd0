// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/**
 * An HTML response.
 *
 * @param status the HTTP status
 * @param html the page
 * @param location the redirect target, if any
 */
public record Page(int status, String html, Optional<URI> location) {
  public static Page of(int status, String html) {
    return new Page(status, html, Optional.empty());
  }

  public static Page message(int status, String title, String text) {
    return of(status, Html.page(title, "<p>" + Html.escape(text) + "</p>"));
  }

  public Page thenTo(Optional<URI> redirection) {
    return redirection.isPresent() ? new Page(303, html, redirection) : this;
  }

  /**
   * The token in the URL is as good as the key, so it must not leak through caches, frames or
   * links.
   */
  public void writeTo(Context context) {
    context
        .header("Cache-Control", "no-store")
        // Without a referrer browsers would also leave out the origin of forms.
        .header("Referrer-Policy", "same-origin")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        .status(status)
        .contentType("text/html; charset=utf-8")
        .result(html);
    location.ifPresent(url -> context.header("Location", url.toASCIIString()));
  }
}
