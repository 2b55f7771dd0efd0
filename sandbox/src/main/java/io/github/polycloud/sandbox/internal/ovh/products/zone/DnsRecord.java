package io.github.polycloud.sandbox.internal.ovh.products.zone;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record of a zone. Targets are kept to the letter: they are what tests of encodings look at.
 *
 * @param id its number
 * @param zone the zone's name
 * @param fieldType for example {@code TXT}
 * @param subDomain the name within the zone, null or empty for the zone itself
 * @param target what the name stands for
 * @param ttl how many seconds it may be cached, null for the zone's default
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
          "A",
          "AAAA",
          "CAA",
          "CNAME",
          "DKIM",
          "DMARC",
          "DNAME",
          "LOC",
          "MX",
          "NAPTR",
          "NS",
          "PTR",
          "SPF",
          "SRV",
          "SSHFP",
          "TLSA",
          "TXT");

  static DnsRecord parse(long id, String zone, Body body) {
    return new DnsRecord(
        id,
        zone,
        FIELD_TYPE.check("fieldType", body.text("fieldType")),
        body.optionalText("subDomain").orElse(null),
        body.text("target"),
        body.optionalLong("ttl").orElse(null));
  }

  /** Changes what was sent and keeps what was left out; only an explicit null clears. */
  DnsRecord with(Body body) {
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

  boolean isAt(String name) {
    return name.equals(subDomain == null ? "" : subDomain);
  }

  ObjectNode toJson() {
    return Json.object()
        .put("id", id)
        .put("zone", zone)
        .put("fieldType", fieldType)
        .put("subDomain", subDomain)
        .put("target", target)
        .put("ttl", ttl);
  }
}
