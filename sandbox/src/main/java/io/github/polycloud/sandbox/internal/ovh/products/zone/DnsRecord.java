// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.zone;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of a zone as the API shows it. Targets are kept verbatim, which tests of encodings rely
 * on, except for texts of more than 255 bytes: they are divided into quoted strings.
 *
 * @param subDomain the name within the zone, null or empty for the zone itself
 * @param ttl in seconds, null for the zone's default
 */
record DnsRecord(
    long id,
    String zone,
    String fieldType,
    @Nullable String subDomain,
    String target,
    @Nullable Long ttl)
    implements Serializable {

  private static final Set<String> TEXT_TYPES = Set.of("TXT", "SPF", "DKIM", "DMARC");

  static final Enumeration FIELD_TYPE =
      Enumeration.of(
          "domain.zone.RecordTypeEnum",
          "A AAAA CAA CNAME DKIM DMARC DNAME LOC MX NAPTR NS PTR SPF SRV SSHFP TLSA TXT");

  static DnsRecord parse(long id, String zone, RequestBody body) {
    return new DnsRecord(
        id,
        zone,
        body.text("fieldType", FIELD_TYPE),
        body.optionalText("subDomain").orElse(null),
        target(body.text("fieldType", FIELD_TYPE), body.text("target")),
        body.optionalLong("ttl").orElse(null));
  }

  /** Changes what was sent and keeps what was left out; only an explicit null clears. */
  DnsRecord with(RequestBody body) {
    return new DnsRecord(
        id,
        zone,
        fieldType,
        body.find("subDomain").isPresent()
            ? body.optionalText("subDomain").orElse(null)
            : subDomain,
        body.find("target").isPresent() ? target(fieldType, body.text("target")) : target,
        body.find("ttl").isPresent() ? body.optionalLong("ttl").orElse(null) : ttl);
  }

  private static String target(String fieldType, String target) {
    byte[] bytes = target.getBytes(UTF_8);
    if (!TEXT_TYPES.contains(fieldType) || bytes.length <= 255 || target.startsWith("\"")) {
      return target;
    }
    StringBuilder strings = new StringBuilder("\"");
    int length = 0;
    for (String character : target.codePoints().mapToObj(Character::toString).toList()) {
      int size = character.getBytes(UTF_8).length;
      if (length + size > 255) {
        strings.append("\" \"");
        length = 0;
      }
      length += size;
      strings.append(character.equals("\"") || character.equals("\\") ? "\\" : "");
      strings.append(character);
    }
    return strings.append('"').toString();
  }

  String name() {
    return subDomain == null ? "" : subDomain;
  }
}
