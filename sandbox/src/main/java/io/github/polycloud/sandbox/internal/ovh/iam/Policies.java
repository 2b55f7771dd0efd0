// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.iam;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.protocol.Cursors;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhHandler;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRequest;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import io.javalin.http.HandlerType;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v2/iam/policy}: the policies of service accounts. The account's own keys need none. */
public final class Policies implements Serializable {

  private record Seed(String name, String action) {}

  private final String account;
  private final InstantSource clock;
  private final EntityStore<Policy> policies = new EntityStore<>(Policy::id);

  public Policies(Account account, InstantSource clock) {
    this.account = account.nichandle();
    this.clock = clock;
    String owner = "urn:v1:eu:identity:account:" + this.account;
    SeedData.list("iam/policies", Seed.class)
        .forEach(policy -> allow(policy.name(), owner, policy.action()));
  }

  /** Creates a policy that allows an identity an action, with {@code *} as a wildcard. */
  public void allow(String name, String identity, String action) {
    String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    policies.put(new Policy(id, name, "", List.of(identity), List.of(action), clock.instant()));
  }

  /**
   * Checks that a policy allows an identity an action.
   *
   * @throws OvhError 403 if none does
   */
  public void check(String identity, Action action) {
    if (policies.stream().noneMatch(policy -> policy.allows(identity, action))) {
      throw OvhError.unauthorized(action.name());
    }
  }

  public void register(OvhRouter router) {
    String all = "/iam/policy";
    String one = all + "/{policyId}";
    router.v2(
        HandlerType.GET,
        all,
        request -> Cursors.page(request, policies.stream().toList(), this::json));
    router.v2(
        HandlerType.POST,
        all,
        request -> json(policies.put(Policy.parse(request.body(), clock.instant()))));
    router.v2(HandlerType.GET, one, request -> json(find(request)));
    router.v2(
        HandlerType.DELETE,
        one,
        OvhHandler.returningNull(request -> policies.remove(find(request).id())));
  }

  private ObjectNode json(Policy policy) {
    return policy.toJson(account);
  }

  private Policy find(OvhRequest request) {
    String id = request.path("policyId");
    return policies.find(id).orElseThrow(() -> OvhError.noSuchObject("policyId", id));
  }
}
