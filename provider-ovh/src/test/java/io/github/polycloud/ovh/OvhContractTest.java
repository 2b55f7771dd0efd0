package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.contract.AccountContract;
import io.github.polycloud.contract.CloudContract;
import io.github.polycloud.contract.InvoicesContract;
import io.github.polycloud.contract.ServersContract;
import io.github.polycloud.contract.SshKeysContract;
import io.github.polycloud.sandbox.Sandbox;
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
  class OvhServers extends ServersContract {
    @Override
    protected Cloud cloud() {
      return ovh;
    }
  }
}
