package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A domain that a hosting answers to. */
final class AttachedDomain {

  private static final Enumeration CDN =
      Enumeration.of("hosting.web.attachedDomain.CdnEnum", "active", "none");
  private static final Enumeration FIREWALL =
      Enumeration.of("hosting.web.attachedDomain.FirewallEnum", "active", "none");
  private static final Enumeration COUNTRY =
      Enumeration.of(
          "hosting.web.CountryEnum",
          "BE",
          "CA",
          "CZ",
          "DE",
          "ES",
          "FI",
          "FR",
          "IE",
          "IT",
          "LT",
          "NL",
          "PL",
          "PT",
          "UK");

  private final Pending pending;
  private final Resource fields;

  AttachedDomain(String domain, Pending pending) {
    this.pending = pending;
    ObjectNode json =
        Json.object()
            .put("domain", domain)
            .put("path", "www")
            .put("cdn", "none")
            .put("firewall", "none")
            .put("ssl", false)
            .putNull("ownLog")
            .putNull("runtimeId")
            .putNull("ipLocation")
            .put("isFlushable", false)
            .put("vcsStatus", "disabled");
    json.putArray("capabilities");
    this.fields =
        new Resource(
            json, Set.of("path", "cdn", "firewall", "ssl", "ownLog", "runtimeId", "ipLocation"));
  }

  /** Refuses what its fields cannot hold, before any task is ordered. */
  Body checked(Body body) {
    body.optionalText("cdn", CDN);
    body.optionalText("firewall", FIREWALL);
    body.optionalText("ipLocation", COUNTRY);
    fields.check(body);
    return body;
  }

  Pending pending() {
    return pending;
  }

  void set(Body body) {
    fields.update(body);
  }

  String path() {
    return fields.text("path");
  }

  ObjectNode toJson() {
    return pending.addTo(fields.toJson());
  }
}
