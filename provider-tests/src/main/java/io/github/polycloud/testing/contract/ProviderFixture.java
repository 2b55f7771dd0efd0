// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.model.Process;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Properties of a provider and of the account under test that the contract uses. Three methods are
 * required; the others have defaults and are overridden where the provider differs.
 *
 * @since 0.1.0
 */
public interface ProviderFixture {
  /** The connection under test. The same instance for every call; the contract never closes it. */
  Cloud cloud();

  /**
   * The connection for the tests of one capability, given as its interface; {@link #cloud()} unless
   * each capability is tested with credentials of its own.
   */
  default Cloud cloudFor(Class<?> capability) {
    return cloud();
  }

  /** Opens another connection, with credentials that the service rejects. */
  Cloud cloudWithWrongCredentials();

  /**
   * Opens another connection, with the credentials of {@link #cloud()} and this listener, for tests
   * of what happens during a call. Empty unless overridden; those tests are skipped then.
   */
  default Optional<Cloud> cloudWithListener(CallListener listener) {
    return Optional.empty();
  }

  /** A path that a raw GET can read with status 200 and a non-empty body. */
  String readablePath();

  /** A path for which the service responds with 404. */
  default String unknownPath() {
    return "/no/such/path";
  }

  /** Whether the provider declares a built-in capability, given as its interface. */
  default boolean supports(Class<?> capability) {
    return cloud().provider().capabilities().stream()
        .anyMatch(declared -> declared.type().equals(capability));
  }

  /** Operations that the provider does not offer although it has their capability. */
  default Set<PortableOperation> unsupportedOperations() {
    return Set.of();
  }

  /** Whether the provider offers an operation. */
  default boolean offers(PortableOperation operation) {
    return supports(operation.capability()) && !unsupportedOperations().contains(operation);
  }

  /** The id or email address of the account under test; if empty, it is not compared. */
  default Optional<String> accountName() {
    return Optional.empty();
  }

  /** An existing app that has been released and may be changed; the first of the list. */
  default String app() {
    return cloud().apps().list().first(1).get(0).name();
  }

  /** A valid and unused name for a new app; the suffix differs for each use. */
  default String newAppName(String suffix) {
    return "contract-" + suffix;
  }

  /** A valid app name that does not exist. */
  default String unknownApp() {
    return "no-such-app";
  }

  /**
   * Stores another key under the name of a stored key with native calls, as another program may do.
   *
   * @return whether the service allows it; false unless overridden
   */
  default boolean addEqualSshKey(String name, String publicKey) {
    return false;
  }

  /**
   * Whether values that are set and names that are removed in one change create one release. If
   * not, each removed name creates another one.
   */
  default boolean configChangesAreOneRelease() {
    return true;
  }

  /** A host name that can be added to {@link #app()}. */
  default String domain() {
    return "www.contract.example";
  }

  /** Whether the provider says what to enter at the DNS for {@link #domain()}. */
  default boolean reportsDnsTargets() {
    return true;
  }

  /** Whether releases contain the config vars, so that a rollback restores them. */
  default boolean releasesHoldConfigVars() {
    return supports(ConfigVars.class);
  }

  /**
   * Creates a release of {@link #app()}; sets a config var unless overridden.
   *
   * @param mark {@code old} or {@code new}; the release must differ from one with the other mark
   */
  default void createRelease(String mark) {
    cloud().configVars().set(app(), "CONTRACT_RELEASE", mark);
  }

  /** A well-formed id of a release that {@link #app()} does not have. */
  default String unknownRelease() {
    return "987654";
  }

  /** The process type of {@link #app()} that is scaled and restarted. */
  default String processType() {
    return "web";
  }

  /**
   * The provider's name of a size for processes of {@link #app()}; that of {@link #processType()}
   * unless overridden.
   */
  default String processSize() {
    return Objects.requireNonNull(cloud().processes().getType(app(), processType()).size());
  }

  /** Another process type of {@link #app()}, which can run beside it. */
  default String otherProcessType() {
    return "worker";
  }

  /** A process type that {@link #app()} does not have. */
  default String unknownProcessType() {
    return "nosuchtype";
  }

  /** The number of processes that {@link #processType()} is scaled up to. */
  default int scaledQuantity() {
    return 3;
  }

  /** The name of a running process of {@link #processType()}; the first of the list. */
  default String processName() {
    return cloud().processes().list(app()).stream()
        .filter(process -> process.type().equals(processType()))
        .map(Process::name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no process of type " + processType()));
  }

  /** A command line that keeps a one-off process running for minutes. */
  default String longRunningCommand() {
    return "sleep 300";
  }

  /** Makes {@link #app()} log at least one line; restarts its processes unless overridden. */
  default void writeLog() {
    cloud().processes().restart(app());
  }

  /** An account that can be added as a collaborator and is not one. */
  default String collaborator() {
    return "ann+work@example.com";
  }

  /**
   * An add-on service with at least two plans that can be installed on {@link #app()} without
   * further options; the first of the list unless overridden.
   */
  default String addOnService() {
    return cloud().addOns().services().first(1).get(0).name();
  }

  /** Whether the name of a plan is one that the service can have; not blank unless overridden. */
  default boolean isPlanName(String service, String plan) {
    return !plan.isBlank();
  }

  /** A well-formed name of an add-on service that does not exist. */
  default String unknownAddOnService() {
    return "no-such-service";
  }

  /** A well-formed plan name of an add-on service that does not exist. */
  default String unknownAddOnPlan() {
    return "no-such-plan";
  }

  /** A well-formed add-on name that is not installed on {@link #app()}. */
  default String unknownAddOn() {
    return "no-such-add-on";
  }

  /** Writes source code that the service can build; required for deployments. */
  default void writeValidSource(Path directory) throws IOException {
    throw new IllegalStateException("override writeValidSource to test deployments");
  }

  /** Writes source code whose build fails; required for deployments. */
  default void writeBrokenSource(Path directory) throws IOException {
    throw new IllegalStateException("override writeBrokenSource to test deployments");
  }

  /** Whether each successful deployment creates a release, whose id it reports. */
  default boolean deploymentsCreateReleases() {
    return supports(Releases.class);
  }

  /** A well-formed id of a deployment that does not exist. */
  default String unknownDeployment() {
    return "no-such-id";
  }

  /** A well-formed id of an invoice that does not exist. */
  default String unknownInvoice() {
    return "NO-SUCH-BILL";
  }

  /** A well-formed id of a server that does not exist. */
  default String unknownServer() {
    return "no-such-server";
  }

  /**
   * Servers to test, one of each kind; the first of the list unless overridden. Not called if the
   * provider has no servers.
   */
  default List<ServerSample> servers() {
    return List.of(
        new ServerSample(
            "first of the list",
            () -> cloud().servers().list().first(1).get(0),
            offers(PortableOperation.SERVERS_STOP)));
  }
}
