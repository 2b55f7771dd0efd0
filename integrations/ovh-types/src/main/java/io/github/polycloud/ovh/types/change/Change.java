// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import io.github.polycloud.internal.text.ForeignText;
import java.util.Locale;
import java.util.Objects;

/**
 * A difference of two descriptions.
 *
 * @param kind what happened to the subject
 * @param subject an operation, {@code GET /vps/{serviceName}}, or the name of a model
 * @param detail what is different; empty if the subject as a whole was added or removed
 * @since 0.1.0
 */
public record Change(Kind kind, String subject, String detail) {
  /** Rejects null components, and shows control characters of the description as escapes. */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(detail, "detail");
    subject = ForeignText.line(subject);
    detail = ForeignText.line(detail);
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
