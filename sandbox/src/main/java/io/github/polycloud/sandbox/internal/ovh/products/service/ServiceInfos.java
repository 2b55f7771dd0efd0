package io.github.polycloud.sandbox.internal.ovh.products.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** {@code /serviceInfos} of any service: who answers for it and how long it is paid. */
public final class ServiceInfos {

  private final String nichandle;
  private final LocalDate today;
  private final long firstId;
  private final Map<String, Long> ids = new LinkedHashMap<>();

  /**
   * The infos of one account's services.
   *
   * @param account who answers for them
   * @param firstId where service ids start
   * @param now what they are dated by
   */
  public ServiceInfos(Account account, long firstId, Instant now) {
    this.nichandle = account.nichandle();
    this.firstId = firstId;
    this.today = Dates.day(now);
  }

  /**
   * The infos of a service.
   *
   * @param serviceName its name
   * @return all fields
   */
  public ObjectNode of(String serviceName) {
    ObjectNode json =
        Json.object()
            .put("serviceId", id(serviceName))
            .put("domain", serviceName)
            .put("status", "ok")
            .put("creation", today.minusYears(1).toString())
            .put("expiration", today.plusMonths(1).toString())
            .putNull("engagedUpTo")
            .put("contactAdmin", nichandle)
            .put("contactTech", nichandle)
            .put("contactBilling", nichandle)
            .put("renewalType", "automaticV2016")
            .put("canDeleteAtExpiration", true)
            .putNull("possibleRenewPeriod");
    json.set(
        "renew",
        Json.object()
            .put("automatic", true)
            .put("deleteAtExpiration", false)
            .put("forced", false)
            .put("manualPayment", false)
            .put("period", 1));
    return json;
  }

  /**
   * The number of a service.
   *
   * @param serviceName its name
   * @return the id
   */
  public long id(String serviceName) {
    ids.putIfAbsent(serviceName, firstId + ids.size());
    return ids.get(serviceName);
  }

  /**
   * How the access management names a service.
   *
   * @param kind the kind of service, for example {@code vps}
   * @param serviceName its name
   * @param number its place among those of its kind; every other one is tagged as staging
   * @return the metadata
   */
  public static ObjectNode iam(String kind, String serviceName, int number) {
    ObjectNode json =
        Json.object()
            .put("id", UUID.nameUUIDFromBytes(serviceName.getBytes(UTF_8)).toString())
            .put("displayName", serviceName)
            .put("urn", "urn:v1:eu:resource:" + kind + ":" + serviceName);
    json.putObject("tags").put("environment", number % 2 == 0 ? "production" : "staging");
    return json;
  }
}
