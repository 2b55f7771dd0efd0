package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.contract.AccountContract;
import io.github.polycloud.contract.AppsContract;
import io.github.polycloud.contract.CloudContract;
import io.github.polycloud.contract.CollaboratorsContract;
import io.github.polycloud.contract.ConfigVarsContract;
import io.github.polycloud.contract.DomainsContract;
import io.github.polycloud.contract.InvoicesContract;
import io.github.polycloud.contract.RegionsContract;
import io.github.polycloud.contract.ReleasesContract;
import io.github.polycloud.contract.ServersContract;
import io.github.polycloud.contract.SshKeysContract;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.sandbox.Sandbox;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** OVH keeps what every provider promises. */
class OvhContractTest {
  private static Sandbox sandbox;
  private static Cloud ovh;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.start();
    ovh = Connections.to(sandbox).connect();
  }

  @AfterAll
  static void close() {
    ovh.close();
    sandbox.close();
  }

  @Nested
  class AnyCloud extends CloudContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected String knownPath() {
      return "/me";
    }

    @Override
    protected Cloud withWrongCredentials() {
      return Connections.to(sandbox).credential("consumer_key", "wrong-consumer-key").connect();
    }
  }

  @Nested
  class OvhAccount extends AccountContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected String accountName() {
      return ovh.unwrap(Ovh.class).auth().details().account();
    }
  }

  @Nested
  class OvhSshKeys extends SshKeysContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }
  }

  @Nested
  class OvhInvoices extends InvoicesContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }
  }

  @Nested
  class DedicatedServers extends ServersContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected boolean switchable() {
      return false;
    }
  }

  @Nested
  class VirtualServers extends ServersContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected Server server() {
      return ovh.servers().list().stream()
          .filter(server -> server.kind().equals(ServerKind.VPS))
          .findFirst()
          .orElseThrow();
    }

    @Override
    protected boolean switchable() {
      return true;
    }
  }

  @Nested
  class Instances extends ServersContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected Server server() {
      return NewInstances.running(ovh);
    }

    @Override
    protected boolean switchable() {
      return true;
    }
  }

  @Nested
  class OvhRegions extends RegionsContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }
  }

  @Nested
  class OvhCollaborators extends CollaboratorsContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected String app() {
      return ovh.unwrap(Ovh.class).cloudProjects().list().get(0);
    }
  }

  @Nested
  class OvhApps extends AppsContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected Optional<String> standingApp() {
      return Optional.of(hosting());
    }
  }

  @Nested
  class OvhConfigVars extends ConfigVarsContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected String app() {
      return hosting();
    }
  }

  @Nested
  class OvhDomains extends DomainsContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }

    @Override
    protected String app() {
      return hosting();
    }
  }

  @Nested
  class OvhReleases extends ReleasesContract {
    @Override
    protected Cloud cloud() {
      return ovh;
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
      EngineVersions.change(ovh, app(), mark.equals("old") ? "8.2" : "8.3");
    }
  }

  private static String hosting() {
    return ovh.unwrap(Ovh.class).webHostings().list().get(0);
  }
}
