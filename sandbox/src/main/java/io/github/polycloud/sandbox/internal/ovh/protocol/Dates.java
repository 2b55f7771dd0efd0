// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Times as OVH writes them: ISO 8601 in whole seconds with the offset of Roubaix. */
public final class Dates {

  private static final ZoneId HOME = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private Dates() {}

  /** Formats a time, for example {@code 2026-11-21T09:30:00+01:00}; null stays null. */
  public static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : DATE_TIME.format(time.atZone(HOME));
  }

  /** The calendar day in Roubaix. */
  public static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, HOME);
  }

  /** Midnight in Roubaix at the start of a day. */
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

  /** Writes the times of view records. */
  static final class Serializer extends ValueSerializer<Instant> {
    @Override
    public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(text(value));
    }
  }
}
