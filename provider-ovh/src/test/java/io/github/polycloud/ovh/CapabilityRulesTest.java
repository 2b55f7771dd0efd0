// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Invoices;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.ovh.login.AccessRules;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.ServerSample;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The provider contract with only the access rules of each capability: they are sufficient. */
class CapabilityRulesTest extends OvhContract {
  private static final Map<Class<?>, Cloud> CLOUDS = new HashMap<>();
  private static Sandbox sandbox;
  private static Cloud all;

  @BeforeAll
  static void acceptAKeyForEachCapability() throws IOException {
    sandbox = Sandbox.start();
    all = Connections.to(sandbox).connect();
    for (var capability : new OvhProvider().info().capabilities()) {
      String[] rules =
          AccessRules.forCapabilities(capability).stream()
              .map(AccessRule::toString)
              .toArray(String[]::new);
      CLOUDS.put(
          capability.type(),
          Connections.withoutConsumerKey(sandbox)
              .credential("consumer_key", ConsumerKeys.accepted(sandbox, rules))
              .connect());
    }
  }

  @AfterAll
  static void close() {
    CLOUDS.values().forEach(Cloud::close);
    all.close();
    sandbox.close();
  }

  @Test
  void grantNoOtherOperation() {
    assertFails(
        ErrorKind.PERMISSION_DENIED, () -> CLOUDS.get(Invoices.class).servers().list().first(1));
    assertFails(ErrorKind.PERMISSION_DENIED, () -> CLOUDS.get(Servers.class).account().profile());
    assertFails(
        ErrorKind.PERMISSION_DENIED,
        () -> CLOUDS.get(Servers.class).raw().put("/dedicated/server/ns1/burst", Map.of()));
  }

  @Override
  Sandbox sandbox() {
    return sandbox;
  }

  @Override
  public Cloud cloud() {
    return all;
  }

  @Override
  public Cloud cloudFor(Class<?> capability) {
    return CLOUDS.getOrDefault(capability, all);
  }

  @Override
  public List<ServerSample> servers() {
    Cloud cloud = cloudFor(Servers.class);
    return List.of(
        new ServerSample("dedicated server", () -> first(cloud, ServerKind.DEDICATED), false));
  }
}
