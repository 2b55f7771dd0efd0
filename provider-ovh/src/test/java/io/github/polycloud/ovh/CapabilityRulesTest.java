package io.github.polycloud.ovh;

import static io.github.polycloud.contract.Errors.assertFails;

import io.github.polycloud.Cloud;
import io.github.polycloud.contract.AccountContract;
import io.github.polycloud.contract.AppsContract;
import io.github.polycloud.contract.CollaboratorsContract;
import io.github.polycloud.contract.ConfigVarsContract;
import io.github.polycloud.contract.DomainsContract;
import io.github.polycloud.contract.InvoicesContract;
import io.github.polycloud.contract.RegionsContract;
import io.github.polycloud.contract.ReleasesContract;
import io.github.polycloud.contract.ServersContract;
import io.github.polycloud.contract.SshKeysContract;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ops.Capability;
import io.github.polycloud.ovh.login.AccessRules;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of a capability are enough for all that it promises. */
class CapabilityRulesTest {
  private static final Map<Capability<?>, Cloud> CLOUDS = new HashMap<>();
  private static Sandbox sandbox;
  private static Cloud all;

  @BeforeAll
  static void acceptAKeyForEachCapability() throws IOException {
    sandbox = Sandbox.start();
    all = Connections.to(sandbox).connect();
    for (Capability<?> capability : new OvhProvider().info().capabilities()) {
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
    all.close();
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

    @Override
    protected boolean switchable() {
      return false;
    }
  }

  @Nested
  class OfRegions extends RegionsContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.REGIONS);
    }
  }

  @Nested
  class OfCollaborators extends CollaboratorsContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.COLLABORATORS);
    }

    @Override
    protected String app() {
      return all.unwrap(Ovh.class).cloudProjects().list().get(0);
    }
  }

  @Nested
  class OfApps extends AppsContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.APPS);
    }

    @Override
    protected Optional<String> standingApp() {
      return Optional.of(hosting());
    }
  }

  @Nested
  class OfConfigVars extends ConfigVarsContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.CONFIG_VARS);
    }

    @Override
    protected String app() {
      return hosting();
    }
  }

  @Nested
  class OfDomains extends DomainsContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.DOMAINS);
    }

    @Override
    protected String app() {
      return hosting();
    }
  }

  @Nested
  class OfReleases extends ReleasesContract {
    @Override
    protected Cloud cloud() {
      return CLOUDS.get(Capability.RELEASES);
    }

    @Override
    protected String app() {
      return hosting();
    }

    @Override
    protected boolean holdConfigVars() {
      return false;
    }

    @Override
    protected void release(String mark) {
      EngineVersions.change(all, app(), mark.equals("old") ? "8.2" : "8.3");
    }
  }

  private static String hosting() {
    return all.unwrap(Ovh.class).webHostings().list().get(0);
  }
}
