package io.github.polycloud.sandbox.internal.ovh.iam;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Cursors;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v2/iam/policy}: who may do what. */
public final class Policies {

  private record Policy(String name, String action) {
    String id() {
      return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
  }

  private static final List<Policy> POLICIES =
      List.of(
          new Policy("read-only", "account:apiovh:*/get"),
          new Policy("billing", "account:apiovh:me/bill/get"),
          new Policy("servers", "dedicatedServer:apiovh:*"),
          new Policy("reboot", "dedicatedServer:apiovh:reboot"),
          new Policy("dns", "dnsZone:apiovh:*"));

  private final String account;
  private final Instant created;

  /**
   * The policies of one account.
   *
   * @param account whose they are
   * @param clock the server's clock
   */
  public Policies(Account account, InstantSource clock) {
    this.account = account.nichandle();
    this.created = clock.instant();
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    routes.getV2("/iam/policy", call -> Cursors.page(call, POLICIES, this::json));
    routes.getV2("/iam/policy/{policyId}", call -> json(find(call)));
  }

  private static Policy find(Call call) {
    String id = call.path("policyId");
    return POLICIES.stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst()
        .orElseThrow(() -> OvhError.noSuchObject("policyId", id));
  }

  private ObjectNode json(Policy policy) {
    ObjectNode json =
        Json.object()
            .put("id", policy.id())
            .put("owner", account)
            .put("name", policy.name())
            .put("description", "")
            .put("readOnly", false)
            .put("createdAt", Dates.text(created))
            .putNull("updatedAt")
            .putNull("expiredAt");
    json.set("identities", Json.texts(Stream.of("urn:v1:eu:identity:account:" + account)));
    json.putArray("resources").add(Json.object().put("urn", "urn:v1:eu:resource:*"));
    json.set("permissions", allow(policy.action()));
    json.set("permissionsGroups", Json.texts(Stream.empty()));
    return json;
  }

  private static ObjectNode allow(String action) {
    ObjectNode permissions = Json.object();
    permissions.putArray("allow").add(Json.object().put("action", action));
    return permissions;
  }
}
