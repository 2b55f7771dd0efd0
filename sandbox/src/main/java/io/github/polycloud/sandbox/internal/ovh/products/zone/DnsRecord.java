package io.github.polycloud.sandbox.internal.ovh.products.zone;

import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A record of a zone as the API shows it. Targets are kept verbatim: tests of encodings rely on it.
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
    @Nullable Long ttl) {

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
        body.text("target"),
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
        body.find("target").isPresent() ? body.text("target") : target,
        body.find("ttl").isPresent() ? body.optionalLong("ttl").orElse(null) : ttl);
  }

  String name() {
    return subDomain == null ? "" : subDomain;
  }
}
