// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.internal.dns.IpAddresses;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Compares records independent of spelling, so that applying a change again finds no difference.
 * The types {@code SPF}, {@code DKIM} and {@code DMARC} exist in OVH's API only: in DNS they are
 * {@code TXT} records.
 */
final class RecordTargets {
  /** The types that are TXT in DNS. */
  static final List<RecordType> TEXTS =
      List.of(RecordType.TXT, RecordType.SPF, RecordType.DKIM, RecordType.DMARC);

  private RecordTargets() {}

  static boolean isText(RecordType type) {
    return TEXTS.contains(type);
  }

  /** Returns the type that a record has in DNS. */
  static RecordType wireType(RecordType type) {
    return isText(type) ? RecordType.TXT : type;
  }

  /** Returns the type that describes a record best, whichever of the text types it has. */
  static RecordType purpose(RecordType type, String target) {
    if (!type.equals(RecordType.TXT)) {
      return type;
    }
    String text = TextValue.of(target).toLowerCase(Locale.ROOT);
    if (text.startsWith("v=spf1")) {
      return RecordType.SPF;
    }
    if (text.startsWith("v=dmarc1")) {
      return RecordType.DMARC;
    }
    // The version of a key is optional.
    boolean key = text.startsWith("v=dkim1") || text.startsWith("k=") || text.startsWith("p=");
    return key ? RecordType.DKIM : RecordType.TXT;
  }

  static boolean same(RecordType type, String one, String other) {
    return isText(type)
        ? TextValue.same(one, other)
        : canonical(type, one).equals(canonical(type, other));
  }

  private static String canonical(RecordType type, String target) {
    String text = target.strip();
    String address = type.equals(RecordType.AAAA) ? IpAddresses.canonicalV6(text) : null;
    return address == null ? text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) : address;
  }

  static String name(@Nullable String subDomain) {
    return subDomain == null || subDomain.equals("@") ? "" : subDomain.toLowerCase(Locale.ROOT);
  }
}
