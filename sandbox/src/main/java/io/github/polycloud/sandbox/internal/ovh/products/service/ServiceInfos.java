// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** {@code /serviceInfos} of any service: its contacts and its renewal. */
public final class ServiceInfos implements Serializable {

  private final String nichandle;
  private final LocalDate today;
  private final long firstId;
  private final Map<String, Long> ids = new HashMap<>();

  public ServiceInfos(Account account, long firstId, Instant now) {
    this.nichandle = account.nichandle();
    this.firstId = firstId;
    this.today = Dates.day(now);
  }

  /** The infos of a service of the given kind, for example {@code vps}. */
  public ObjectNode of(String kind, String serviceName) {
    return SeedData.object("service/infos")
        .put("serviceId", id(kind, serviceName))
        .put("domain", serviceName)
        .put("creation", today.minusYears(1).toString())
        .put("expiration", today.plusMonths(1).toString())
        .put("contactAdmin", nichandle)
        .put("contactTech", nichandle)
        .put("contactBilling", nichandle);
  }

  /** The number of a service. Services of different kinds may share a name, but not a number. */
  public long id(String kind, String serviceName) {
    return ids.computeIfAbsent(kind + ":" + serviceName, service -> firstId + ids.size());
  }

  /** The IAM metadata of a service; each second one of a kind is tagged as staging. */
  public static ObjectNode iam(String kind, String serviceName, int number) {
    String urn = "urn:v1:eu:resource:" + kind + ":" + serviceName;
    ObjectNode json =
        Json.object()
            .put("id", UUID.nameUUIDFromBytes(urn.getBytes(UTF_8)).toString())
            .put("displayName", serviceName)
            .put("urn", urn);
    json.putObject("tags").put("environment", number % 2 == 0 ? "production" : "staging");
    return json;
  }
}
