// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.JournalFilter;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/**
 * The form that selects the requests that the journal shows.
 *
 * @param method a method, or empty for any
 * @param path a part of the path, or a pattern with {@code *}, or empty for any
 * @param status the first digit of the status, {@code 0} for no response, or empty for any
 */
record JournalForm(String method, String path, String status) {

  static JournalForm of(Context ctx) {
    return new JournalForm(
        parameter(ctx, "method").toUpperCase(Locale.ROOT),
        parameter(ctx, "path"),
        parameter(ctx, "status"));
  }

  private static String parameter(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
  }

  /** Selects the requests after one. */
  JournalFilter filter(long since) {
    return new JournalFilter(
        new PathGlob(
            method.isEmpty() ? "*" : method, path.indexOf('*') < 0 ? "*" + path + "*" : path),
        status,
        since);
  }

  boolean isEmpty() {
    return method.isEmpty() && path.isEmpty() && status.isEmpty();
  }

  /** The parameters of a URL. */
  String query() {
    return "method=%s&path=%s&status=%s"
        .formatted(Text.encode(method), Text.encode(path), Text.encode(status));
  }
}
