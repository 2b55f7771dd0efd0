// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request can be from a page of the sandbox itself, or from a program. A page of
 * another site can make a browser send requests to this machine, and with a name that resolves to
 * it (DNS rebinding) also read the responses.
 */
public final class OwnOrigin {

  private final Set<String> names;

  /**
   * Accepts loopback addresses and some names.
   *
   * @param names further host names that lead to the sandbox, in lower case
   */
  public OwnOrigin(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /** Whether the request was sent to a host name of this sandbox. */
  public boolean isAddressed(Context ctx) {
    String host = name(ctx.header("Host"));
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
        || names.contains(host);
  }

  /**
   * Whether the request may change something. Browsers name the page that a form is on; programs
   * name none.
   */
  public boolean mayChange(Context ctx) {
    String origin = ctx.header("Origin");
    String site = ctx.header("Sec-Fetch-Site");
    return isAddressed(ctx)
        && (origin == null || origin.equals(ctx.scheme() + "://" + ctx.header("Host")))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  /** The host without its port, in lower case. */
  private static String name(@Nullable String host) {
    String given = host == null ? "" : host.toLowerCase(Locale.ROOT);
    int port = given.lastIndexOf(':');
    return port > given.indexOf(']') ? given.substring(0, port) : given;
  }
}
