package io.github.polycloud.sandbox.internal.ovh.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Times as OVH writes them: ISO 8601 in whole seconds with the offset of its home, Roubaix. */
public final class Dates {

  private static final ZoneId HOME = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private Dates() {}

  /**
   * Writes a point in time.
   *
   * @param time the time, or null for one that is not known yet
   * @return for example {@code 2026-11-21T09:30:00+01:00}, or null
   */
  public static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : DATE_TIME.format(time.atZone(HOME));
  }

  /**
   * The calendar day of a point in time.
   *
   * @param time the time
   * @return the day at OVH's home
   */
  public static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, HOME);
  }

  /**
   * The first moment of a day.
   *
   * @param day the day
   * @return its midnight at OVH's home
   */
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(HOME).toInstant();
  }

  static Instant parse(String field, String text) {
    try {
      return text.length() == 10
          ? start(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw OvhError.wrongType(field, text, "datetime");
    }
  }
}
