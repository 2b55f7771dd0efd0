package io.github.polycloud.sandbox.internal.ovh.products.domain;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API shows of a domain name. */
final class DomainFields {

  private DomainFields() {}

  static ObjectNode of(String name, int number, long serviceId, String nichandle, Instant now) {
    String bought = Dates.text(now.minus(Duration.ofDays(365)));
    String end = Dates.text(now.plus(Duration.ofDays(365)));
    ObjectNode fields =
        Json.object()
            .put("domain", name)
            .put("serviceId", serviceId)
            .put("state", "ok")
            .put("suspensionState", "not_suspended")
            .put("expirationDate", end)
            .put("renewalDate", end)
            .put("renewalState", "automatic_renew")
            .put("lastUpdate", bought)
            .put("offer", "gold")
            .put("nameServerType", "hosted")
            .put("transferLockStatus", "locked")
            .put("dnssecState", "disabled")
            .put("dnssecSupported", true)
            .put("glueRecordIpv6Supported", true)
            .put("glueRecordMultiIpSupported", true)
            .put("hostSupported", true)
            .put("owoSupported", true)
            .put("whoisOwner", nichandle)
            .putNull("parentService");
    for (String role : List.of("Admin", "Billing", "Owner", "Tech")) {
      fields.putObject("contact" + role).put("id", nichandle);
    }
    fields.set("nameServers", nameServers(serviceId));
    fields.set("iam", ServiceInfos.iam("domain", name, number));
    return fields;
  }

  private static ArrayNode nameServers(long serviceId) {
    ArrayNode servers = Json.texts(Stream.empty());
    for (String host : List.of("dns200.anycast.example", "ns200.anycast.example")) {
      servers
          .addObject()
          .put("id", serviceId * 10 + servers.size())
          .put("nameServer", host)
          .put("nameServerType", "hosted")
          .putNull("ipv4")
          .putNull("ipv6");
    }
    return servers;
  }
}
