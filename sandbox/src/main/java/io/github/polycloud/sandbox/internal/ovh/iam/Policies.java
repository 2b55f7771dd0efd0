package io.github.polycloud.sandbox.internal.ovh.iam;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Cursors;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** {@code /v2/iam/policy}: who may do what. The account's own keys need no policy. */
public final class Policies {

  private static final List<Map.Entry<String, String>> SEED =
      List.of(
          Map.entry("read-only", "account:apiovh:*/get"),
          Map.entry("billing", "account:apiovh:me/bill/get"),
          Map.entry("servers", "dedicatedServer:apiovh:*"),
          Map.entry("reboot", "dedicatedServer:apiovh:reboot"),
          Map.entry("dns", "dnsZone:apiovh:*"));

  private final String account;
  private final InstantSource clock;
  private final Map<String, Policy> policies = new LinkedHashMap<>();

  /**
   * The policies of one account.
   *
   * @param account whose they are
   * @param clock the server's clock
   */
  public Policies(Account account, InstantSource clock) {
    this.account = account.nichandle();
    this.clock = clock;
    String owner = "urn:v1:eu:identity:account:" + this.account;
    SEED.forEach(policy -> allow(policy.getKey(), owner, policy.getValue()));
  }

  /**
   * Writes a policy for one identity.
   *
   * @param name the policy's name
   * @param identity who may
   * @param action what it may do, with {@code *} for anything
   */
  public void allow(String name, String identity, String action) {
    String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    keep(new Policy(id, name, "", List.of(identity), List.of(action), clock.instant()));
  }

  /**
   * Refuses what no policy allows.
   *
   * @param identity who calls
   * @param action what it calls for
   * @throws OvhError when no policy lets it
   */
  public void check(String identity, Action action) {
    if (policies.values().stream().noneMatch(policy -> policy.allows(identity, action))) {
      throw OvhError.unauthorized(action.name());
    }
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    routes.getV2(
        "/iam/policy",
        call -> Cursors.page(call, List.copyOf(policies.values()), policy -> json(policy)));
    routes.postV2("/iam/policy", call -> json(keep(Policy.parse(call.body(), clock.instant()))));
    routes.getV2("/iam/policy/{policyId}", call -> json(find(call)));
    routes.deleteV2(
        "/iam/policy/{policyId}", answeringNull(call -> policies.remove(find(call).id())));
  }

  private JsonNode json(Policy policy) {
    return policy.toJson(account);
  }

  private Policy keep(Policy policy) {
    policies.put(policy.id(), policy);
    return policy;
  }

  private Policy find(Call call) {
    String id = call.path("policyId");
    return Optional.ofNullable(policies.get(id))
        .orElseThrow(() -> OvhError.noSuchObject("policyId", id));
  }
}
