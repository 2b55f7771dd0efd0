// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which requests the journal shows.
 *
 * @param method a method, or empty for any
 * @param path a part of the path, or a pattern with {@code *}, or empty for any
 * @param status the first digit of the status, {@code 0} for no response, or empty for any
 */
record JournalFilter(String method, String path, String status)
    implements Predicate<Journal.Entry> {

  static JournalFilter of(Context ctx) {
    return new JournalFilter(
        parameter(ctx, "method").toUpperCase(Locale.ROOT),
        parameter(ctx, "path"),
        parameter(ctx, "status"));
  }

  private static String parameter(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
  }

  @Override
  public boolean test(Journal.Entry entry) {
    RecordedExchange exchange = entry.exchange();
    return (method.isEmpty() || method.equals(exchange.method()))
        && (path.isEmpty() || matches(exchange.path()))
        && (status.isEmpty() || status.equals(String.valueOf(exchange.status() / 100)));
  }

  private boolean matches(String requested) {
    return path.indexOf('*') < 0
        ? requested.contains(path)
        : GlobPatterns.pattern(path, '*').test(requested);
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
