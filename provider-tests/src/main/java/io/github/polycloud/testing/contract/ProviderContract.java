// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/**
 * The contract of a provider: what applications can rely on whichever provider they use. A provider
 * subclasses this once and gets one nested suite for connections in general and one for each
 * built-in capability.
 *
 * <p>What a provider does not offer is tested too: for a capability that it does not declare, and
 * for each of its {@link #unsupportedOperations()}, the suite asserts that calls fail with
 * UNSUPPORTED.
 *
 * <pre>{@code
 * class AcmeContractTest extends ProviderContract {
 *   private Cloud cloud;
 *
 *   @BeforeAll
 *   void connect() { cloud = connect("right"); }
 *
 *   @AfterAll
 *   void close() { cloud.close(); }
 *
 *   private static Cloud connect(String token) {
 *     return Clouds.builder("acme")
 *         .endpoint("http://127.0.0.1:8080")
 *         .credential("token", token)
 *         .connect();
 *   }
 *
 *   public Cloud cloud() { return cloud; }
 *
 *   public Cloud cloudWithWrongCredentials() { return connect("wrong"); }
 *
 *   public String readablePath() { return "/account"; }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProviderContract implements ProviderFixture {
  /** Creates the contract. */
  protected ProviderContract() {
    super();
  }

  @Nested
  class AnyCloudTests extends CloudContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class AccountTests extends AccountContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class SshKeysTests extends SshKeysContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class SshKeyRotationTests extends SshKeyRotationContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class AppsTests extends AppsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class ConfigVarsTests extends ConfigVarsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class DomainsTests extends DomainsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class ReleasesTests extends ReleasesContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class ProcessesTests extends ProcessesContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class RestartTests extends RestartContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class OneOffsTests extends OneOffsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class LogsTests extends LogsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class CollaboratorsTests extends CollaboratorsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class AddOnsTests extends AddOnsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class DeploymentsTests extends DeploymentsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class RegionsTests extends RegionsContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class InvoicesTests extends InvoicesContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }

  @Nested
  class ServersTests extends ServersContract {
    @Override
    ProviderFixture fixture() {
      return ProviderContract.this;
    }
  }
}
