// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A difference of two descriptions.
 *
 * @param kind what happened to the subject
 * @param subject an operation, {@code GET /vps/{serviceName}}, or the name of a model
 * @param detail what is different; empty if the subject as a whole was added or removed
 * @since 0.1.0
 */
public record Change(Kind kind, String subject, String detail) {
  // What would break a line, or be a sequence that a terminal interprets.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  /** Rejects null components, and replaces control characters of the description by {@code ?}. */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(detail, "detail");
    subject = CONTROL.matcher(subject).replaceAll("?");
    detail = CONTROL.matcher(detail).replaceAll("?");
  }

  /** What happened to an operation or a model. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It exists no longer. */
    REMOVED,
    /** It will be removed. */
    DEPRECATED,
    /** It is different. */
    CHANGED
  }

  /** One line, for example {@code changed vps.VPS: field zone added, string}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT)
        + " "
        + subject
        + (detail.isEmpty() ? "" : ": " + detail);
  }
}
