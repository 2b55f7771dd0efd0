package io.github.polycloud.ovh;

import static io.github.polycloud.contract.Errors.assertFails;

import io.github.polycloud.Cloud;
import io.github.polycloud.contract.AccountContract;
import io.github.polycloud.contract.InvoicesContract;
import io.github.polycloud.contract.ServersContract;
import io.github.polycloud.contract.SshKeysContract;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.login.AccessRules;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.spi.Capability;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of a capability are enough for all that it promises. */
class CapabilityRulesTest {
  private static final Map<Capability, Cloud> CLOUDS = new EnumMap<>(Capability.class);
  private static Sandbox sandbox;

  @BeforeAll
  static void acceptAKeyForEachCapability() throws IOException {
    sandbox = Sandbox.start();
    for (Capability capability : new OvhProvider().info().capabilities()) {
      String[] rules =
          AccessRules.forCapabilities(capability).stream()
              .map(AccessRule::toString)
              .toArray(String[]::new);
      CLOUDS.put(
          capability,
          Connections.withoutConsumerKey(sandbox)
              .credential("consumer_key", ConsumerKeys.accepted(sandbox, rules))
              .connect());
    }
  }

  @AfterAll
  static void close() {
    CLOUDS.values().forEach(Cloud::close);
    sandbox.close();
  }

  @Test
  void andNoMore() {
    assertFails(
        ErrorKind.PERMISSION, () -> CLOUDS.get(Capability.INVOICES).servers().list().first(1));
    assertFails(ErrorKind.PERMISSION, () -> CLOUDS.get(Capability.SERVERS).account().me());
    assertFails(
        ErrorKind.PERMISSION,
        () -> CLOUDS.get(Capability.SERVERS).raw().put("/dedicated/server/ns1/burst", Map.of()));
  }

  @Nested
  class OfAccount extends AccountContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.ACCOUNT);
    }

    @Override
    protected String accountName() {
      return cloud().unwrap(Ovh.class).auth().details().account();
    }
  }

  @Nested
  class OfSshKeys extends SshKeysContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.SSH_KEYS);
    }
  }

  @Nested
  class OfInvoices extends InvoicesContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.INVOICES);
    }
  }

  @Nested
  class OfServers extends ServersContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.SERVERS);
    }
  }
}
