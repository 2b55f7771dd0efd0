// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days or months of a usage query, up to the current one. Without an end, days continue until
 * today, and months are a single one.
 */
final class Period {

  private static final int LONGEST = 180;

  private Period() {}

  static List<LocalDate> days(Context ctx, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    LocalDate start = bound(ctx, "start", LocalDate::parse, null);
    LocalDate end = bound(ctx, "end", LocalDate::parse, today);
    requireOrder(!end.isBefore(start) && start.plusDays(LONGEST).isAfter(end));
    return start.datesUntil(end.plusDays(1)).filter(day -> !day.isAfter(today)).toList();
  }

  static List<YearMonth> months(Context ctx, Instant now) {
    YearMonth current = YearMonth.from(now.atZone(ZoneOffset.UTC));
    YearMonth start = bound(ctx, "start", YearMonth::parse, null);
    YearMonth end = bound(ctx, "end", YearMonth::parse, start);
    requireOrder(!end.isBefore(start) && start.plusMonths(LONGEST).isAfter(end));
    return Stream.iterate(start, month -> !month.isAfter(end), month -> month.plusMonths(1))
        .filter(month -> !month.isAfter(current))
        .toList();
  }

  private static <T> T bound(
      Context ctx, String name, Function<String, T> parse, @Nullable T otherwise) {
    String text = ctx.queryParam(name);
    if (text == null && otherwise != null) {
      return otherwise;
    }
    if (text == null) {
      throw HerokuError.invalid(name + " is required.");
    }
    try {
      return parse.apply(text);
    } catch (DateTimeParseException e) {
      throw HerokuError.invalid(name + " is not a date of this kind.");
    }
  }

  private static void requireOrder(boolean inOrder) {
    if (!inOrder) {
      throw HerokuError.invalid(
          "end must not be before start, nor more than " + LONGEST + " later.");
    }
  }
}
