// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/** Rejects forms of the pages of the clouds that a browser sends for a page of another origin. */
public final class PageGuard {

  private final OwnOrigin origin;

  public PageGuard(OwnOrigin origin) {
    this.origin = origin;
  }

  /** Guards pages. Call this before their routes are added. */
  public void addTo(RoutesConfig routes, List<String> pages) {
    pages.forEach(page -> routes.before(page, this::check));
  }

  private void check(Context context) {
    if (context.method().equals(HandlerType.POST) && !origin.mayChange(context)) {
      Page.message(
              403,
              "Not accepted",
              "This form was not sent by a page of the sandbox. Open the link again.")
          .writeTo(context);
      context.skipRemainingHandlers();
    }
  }
}
