package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares record targets independent of spelling, so that applying a change again finds no
 * difference.
 */
final class RecordTargets {
  private static final Set<RecordType> TEXTS =
      Set.of(RecordType.TXT, RecordType.SPF, RecordType.DKIM, RecordType.DMARC);

  private RecordTargets() {}

  static boolean same(RecordType type, String one, String other) {
    return canonical(type, one).equals(canonical(type, other));
  }

  /** Text is compared exactly, except for surrounding quotes, which the service may add. */
  static String canonical(RecordType type, String target) {
    String text = target.strip();
    if (!TEXTS.contains(type)) {
      return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String inner = quoted ? text.substring(1, text.length() - 1) : text;
    return inner.contains("\"") ? text : inner;
  }

  static String name(@Nullable String subDomain) {
    return subDomain == null || subDomain.equals("@") ? "" : subDomain.toLowerCase(Locale.ROOT);
  }
}
