// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request can be from a page of the sandbox itself, or from a program. A page of
 * another site can make a browser send requests to this machine, and with a name that resolves to
 * it (DNS rebinding) also read the responses.
 */
public final class OwnOrigin {

  private static final Pattern LOOPBACK = Pattern.compile("localhost|::1|127(\\.\\d{1,3}){3}");

  private final Set<String> names;

  /**
   * Accepts loopback addresses and some names.
   *
   * @param names further names and addresses of the sandbox, in lower case and without brackets
   */
  public OwnOrigin(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /** Whether the request was sent to a name or an address of this sandbox. */
  public boolean isAddressed(Context ctx) {
    String host = name(ctx.header("Host"));
    return LOOPBACK.matcher(host).matches() || names.contains(host);
  }

  /**
   * Whether the request is from a page of the sandbox, which browsers name, or from a program,
   * which names none.
   */
  public boolean isOwn(Context ctx) {
    String origin = ctx.header("Origin");
    String site = ctx.header("Sec-Fetch-Site");
    return (origin == null || origin.equalsIgnoreCase(ctx.scheme() + "://" + ctx.header("Host")))
        // The value "none" means that the user entered the address.
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  /** Whether the request may change something. */
  public boolean mayChange(Context ctx) {
    return isAddressed(ctx) && isOwn(ctx);
  }

  /** The host in lower case, without port and brackets; empty if it is malformed. */
  private static String name(@Nullable String host) {
    String given = host == null ? "" : host.toLowerCase(Locale.ROOT);
    boolean bracketed = given.startsWith("[");
    int end = bracketed ? given.indexOf(']') + 1 : given.indexOf(':');
    if (end == 0) {
      return "";
    }
    String port = end < 0 ? "" : given.substring(end);
    boolean valid =
        port.isEmpty()
            || port.length() > 1
                && port.length() <= 6
                && port.charAt(0) == ':'
                && port.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    String name = end < 0 ? given : given.substring(0, end);
    return !valid ? "" : bracketed ? name.substring(1, name.length() - 1) : name;
  }
}
