// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.capability.Account;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.matrix.BareProvider;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Runs the contract on providers that keep it and on providers that do not. */
final class ProviderContractTest {
  private static final int BUILT_IN_CAPABILITIES = 15;

  /** A provider without capabilities, which keeps the contract. */
  static class Bare extends ProviderContract {
    private FaultServer server;
    private Cloud cloud;

    @BeforeAll
    void connect() {
      server =
          FaultServer.start(
              exchange -> {
                String head = exchange.readRequest();
                exchange.send(
                    !head.contains("Bearer right")
                        ? HttpText.response(401, "text/plain", "wrong token")
                        : head.startsWith("GET /account ")
                            ? HttpText.json("{}")
                            : HttpText.response(404, "text/plain", "not found"));
              });
      cloud = connect("right");
    }

    @AfterAll
    void close() {
      cloud.close();
      server.close();
    }

    private Cloud connect(String token) {
      return Clouds.builder(new BareProvider())
          .endpoint(server.url())
          .credential("token", token)
          .connect();
    }

    @Override
    public Cloud cloud() {
      return cloud;
    }

    @Override
    public Cloud cloudWithWrongCredentials() {
      return connect("wrong");
    }

    @Override
    public String readablePath() {
      return "/account";
    }
  }

  /** Claims a capability that the connection does not have. */
  static class ClaimsRegions extends Bare {
    @Override
    public boolean supports(Class<?> capability) {
      return capability == Regions.class;
    }
  }

  /** Declares an operation unsupported without having its capability. */
  static class DeclaresTooMuch extends Bare {
    @Override
    public Set<PortableOperation> unsupportedOperations() {
      return Set.of(PortableOperation.REGIONS_LIST);
    }
  }

  /** Declares an operation unsupported, but the connection fails in another way. */
  static class FailsOtherwise extends Bare {
    @Override
    public boolean supports(Class<?> capability) {
      return capability == Account.class;
    }

    @Override
    public Set<PortableOperation> unsupportedOperations() {
      return Set.of(PortableOperation.ACCOUNT_PROFILE);
    }

    @Override
    public Cloud cloudFor(Class<?> capability) {
      throw new IllegalStateException("not the expected error");
    }
  }

  /** Declares an operation unsupported, but the fixture cannot say on which app. */
  static class FixtureFails extends Bare {
    @Override
    public boolean supports(Class<?> capability) {
      return capability == Releases.class;
    }

    @Override
    public Set<PortableOperation> unsupportedOperations() {
      return Set.of(PortableOperation.RELEASES_ROLLBACK);
    }

    @Override
    public Cloud cloudFor(Class<?> capability) {
      return new CloudWithReleases(cloud());
    }
  }

  /** A cloud whose releases can be rolled back, against the declaration. */
  private static final class CloudWithReleases implements Cloud {
    private final Cloud delegate;

    CloudWithReleases(Cloud delegate) {
      this.delegate = delegate;
    }

    @Override
    public ProviderInfo provider() {
      return delegate.provider();
    }

    @Override
    public <T> Optional<T> capability(Class<T> capability) {
      return Optional.of(requireCapability(capability));
    }

    @Override
    public <T> T requireCapability(Class<T> capability) {
      return capability.cast(
          Proxy.newProxyInstance(
              capability.getClassLoader(),
              new Class<?>[] {capability},
              (proxy, method, arguments) -> null));
    }

    @Override
    public RawClient raw() {
      return delegate.raw();
    }

    @Override
    public <T> T unwrap(Class<T> nativeClient) {
      return delegate.unwrap(nativeClient);
    }

    @Override
    public void close() {
      delegate.close();
    }
  }

  @Test
  void providerWithoutCapabilitiesPassesWithoutSkippedTests() {
    TestExecutionSummary summary = run(Bare.class);

    assertThat(summary.getFailures()).isEmpty();
    assertThat(summary.getTestsSkippedCount() + summary.getTestsAbortedCount()).isZero();
    assertThat(summary.getTestsSucceededCount()).isGreaterThan(4 * BUILT_IN_CAPABILITIES);
  }

  @Test
  void claimedCapabilityMustExist() {
    assertThat(failed(ClaimsRegions.class))
        .contains("hasExactlyTheDeclaredCapabilities()", "listsRegionsWithNames()");
  }

  @Test
  void unsupportedOperationMustBelongToDeclaredCapability() {
    assertThat(failed(DeclaresTooMuch.class))
        .containsExactly("reportsUnsupportedForEachMissingOperation()");
  }

  @Test
  void unsupportedOperationMustFailWithUnsupported() {
    assertThat(failed(FailsOtherwise.class))
        .contains("reportsUnsupportedForEachMissingOperation()", "identifiesTheAccount()");
  }

  @Test
  void unsupportedErrorOfFixtureIsNotThatOfTheOperation() {
    assertThat(failed(FixtureFails.class)).contains("reportsUnsupportedForEachMissingOperation()");
  }

  private static List<String> failed(Class<?> contract) {
    return run(contract).getFailures().stream()
        .map(Failure::getTestIdentifier)
        .map(test -> test.getDisplayName())
        .toList();
  }

  private static TestExecutionSummary run(Class<?> contract) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(contract)).build(),
            listener);
    return listener.getSummary();
  }
}
