// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.domain;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /domain}: domain names, each with a zone of the same name. */
public final class Domains implements Serializable {

  private static final Map<String, Enumeration> WORDS =
      Map.of(
          "nameServerType",
          Enumeration.of(
              "domain.nameServer.NameServerTypeEnum",
              "anycast dedicated empty external hold hosted hosting mixed parking"),
          "transferLockStatus",
          Enumeration.of("domain.LockStatusEnum", "locked locking unavailable unlocked unlocking"));

  private final EntityStore<Resource> domains = new EntityStore<>(domain -> domain.text("domain"));
  private final ServiceInfos serviceInfos;

  /** Creates domains that were bought a year ago. */
  public Domains(List<String> names, Account account, Instant now, ServiceInfos serviceInfos) {
    this.serviceInfos = serviceInfos;
    names.forEach(name -> domains.put(domain(name, account.nichandle(), now)));
  }

  /** Registers the routes. Call this after the zones', whose paths look like names here. */
  public void register(OvhRouter router) {
    RestCollection.services(router, "/domain", "serviceName", domains)
        .filter("whoisOwner", domain -> domain.text("whoisOwner"))
        .list()
        .get(Resource::toJson)
        .put(
            (domain, body) -> {
              domain.update(body);
              return domain.toJson().deepCopy().without("iam");
            })
        .get("/serviceInfos", domain -> serviceInfos.of("domain", domain.text("domain")));
  }

  private Resource domain(String name, String owner, Instant now) {
    Resource domain = SeedData.resource("domain/domain", WORDS);
    long id = serviceInfos.id("domain", name);
    String end = Dates.text(now.plus(Duration.ofDays(365)));
    ObjectNode fields = domain.toJson();
    fields
        .put("domain", name)
        .put("serviceId", id)
        .put("expirationDate", end)
        .put("renewalDate", end)
        .put("lastUpdate", Dates.text(now.minus(Duration.ofDays(365))))
        .put("whoisOwner", owner)
        .set("iam", ServiceInfos.iam("domain", name, domains.size()));
    for (String role : List.of("Admin", "Billing", "Owner", "Tech")) {
      fields.putObject("contact" + role).put("id", owner);
    }
    int number = 0;
    for (JsonNode server : fields.path("nameServers")) {
      ((ObjectNode) server).put("id", id * 10 + number++);
    }
    return domain;
  }
}
