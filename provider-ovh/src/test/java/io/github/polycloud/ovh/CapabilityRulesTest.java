package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Account;
import io.github.polycloud.capability.Invoices;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.login.AccessRules;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.PortableOperation;
import io.github.polycloud.testing.contract.ProviderContract;
import io.github.polycloud.testing.contract.ServerSample;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The provider contract with only the access rules of each capability: they are sufficient. */
class CapabilityRulesTest extends ProviderContract {
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
  public Cloud cloud() {
    return all;
  }

  @Override
  public Cloud cloudFor(Class<?> capability) {
    return CLOUDS.getOrDefault(capability, all);
  }

  @Override
  public Cloud cloudWithWrongCredentials() {
    return Connections.to(sandbox).credential("consumer_key", "wrong-consumer-key").connect();
  }

  @Override
  public String readablePath() {
    return "/me";
  }

  @Override
  public Set<PortableOperation> unsupportedOperations() {
    return Set.of(
        PortableOperation.APPS_CREATE,
        PortableOperation.APPS_MAINTENANCE,
        PortableOperation.APPS_DELETE);
  }

  @Override
  public Optional<String> accountName() {
    return Optional.of(cloudFor(Account.class).unwrap(Ovh.class).auth().details().account());
  }

  @Override
  public String app() {
    return all.unwrap(Ovh.class).webHostings().list().get(0);
  }

  @Override
  public String collaborationScope() {
    return all.unwrap(Ovh.class).cloudProjects().list().get(0);
  }

  @Override
  public boolean releasesHoldConfigVars() {
    return false;
  }

  @Override
  public void createRelease(String mark) {
    EngineVersions.change(all, app(), mark.equals("old") ? "8.2" : "8.3");
  }

  @Override
  public List<ServerSample> servers() {
    Cloud cloud = cloudFor(Servers.class);
    return List.of(
        new ServerSample("dedicated server", () -> cloud.servers().list().first(1).get(0), false));
  }
}
