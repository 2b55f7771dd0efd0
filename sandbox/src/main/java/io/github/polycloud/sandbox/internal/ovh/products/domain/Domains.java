package io.github.polycloud.sandbox.internal.ovh.products.domain;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /domain}: domain names, each with a zone of the same name. */
public final class Domains {

  private static final Set<String> WRITABLE = Set.of("nameServerType", "transferLockStatus");
  private static final Enumeration NAME_SERVERS =
      Enumeration.of(
          "domain.nameServer.NameServerTypeEnum",
          "anycast",
          "dedicated",
          "empty",
          "external",
          "hold",
          "hosted",
          "hosting",
          "mixed",
          "parking");
  private static final Enumeration LOCK =
      Enumeration.of(
          "domain.LockStatusEnum", "locked", "locking", "unavailable", "unlocked", "unlocking");

  private final Map<String, Resource> domains = new LinkedHashMap<>();
  private final ServiceInfos serviceInfos;

  /**
   * Domains that were bought a year ago.
   *
   * @param names their names
   * @param account who holds them
   * @param now what they are dated by
   * @param serviceInfos knows who answers for them
   */
  public Domains(List<String> names, Account account, Instant now, ServiceInfos serviceInfos) {
    this.serviceInfos = serviceInfos;
    for (String name : names) {
      ObjectNode fields =
          DomainFields.of(name, domains.size(), serviceInfos.id(name), account.nichandle(), now);
      domains.put(name, new Resource(fields, WRITABLE));
    }
  }

  /**
   * Puts the operations on a server. After those of zones, whose paths look like names here.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String domain = "/domain/{serviceName}";
    routes.services("/domain", this::list);
    routes.get(domain, call -> find(call).toJson());
    routes.put(domain, call -> update(find(call), call.body()));
    routes.get(domain + "/serviceInfos", call -> serviceInfos.of(find(call).text("domain")));
  }

  private JsonNode list(Call call) {
    Optional<String> owner = call.query("whoisOwner");
    return Json.texts(
        domains.values().stream()
            .filter(domain -> owner.isEmpty() || owner.get().equals(domain.text("whoisOwner")))
            .map(domain -> domain.text("domain")));
  }

  private static JsonNode update(Resource domain, Body body) {
    body.optionalText("nameServerType", NAME_SERVERS);
    body.optionalText("transferLockStatus", LOCK);
    domain.update(body);
    return domain.toJson().deepCopy().without("iam");
  }

  private Resource find(Call call) {
    return Optional.ofNullable(domains.get(call.path("serviceName")))
        .orElseThrow(OvhError::noSuchService);
  }
}
