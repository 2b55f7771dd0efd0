// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Account;
import io.github.polycloud.capability.AddOns;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.capability.Deployments;
import io.github.polycloud.capability.Domains;
import io.github.polycloud.capability.Invoices;
import io.github.polycloud.capability.Logs;
import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.capability.Processes;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.model.NewApp;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The operations of the built-in capabilities. {@link ProviderFixture#unsupportedOperations()}
 * lists those that a provider does not offer although it has their capability.
 *
 * @since 0.1.0
 */
public enum PortableOperation {
  /** {@code Account.profile}. */
  ACCOUNT_PROFILE(Account.class, (cloud, fixture) -> cloud.account().profile()),
  /** {@code SshKeys.list}. */
  SSH_KEYS_LIST(SshKeys.class, (cloud, fixture) -> cloud.sshKeys().list().toList()),
  /** {@code SshKeys.add}. */
  SSH_KEYS_ADD(
      SshKeys.class,
      (cloud, fixture) -> cloud.sshKeys().add("contract-unsupported", SshKeysContract.PUBLIC_KEY)),
  /** {@code SshKeys.replace}. */
  SSH_KEYS_REPLACE(
      SshKeys.class,
      (cloud, fixture) ->
          cloud.sshKeys().replace("contract-unsupported", SshKeysContract.PUBLIC_KEY)),
  /** {@code SshKeys.remove}. */
  SSH_KEYS_REMOVE(
      SshKeys.class, (cloud, fixture) -> cloud.sshKeys().remove("contract-unsupported")),
  /** {@code Apps.list}. */
  APPS_LIST(Apps.class, (cloud, fixture) -> cloud.apps().list().toList()),
  /** {@code Apps.get}. */
  APPS_GET(Apps.class, (cloud, fixture) -> cloud.apps().get(fixture.app())),
  /** {@code Apps.create}. */
  APPS_CREATE(
      Apps.class,
      (cloud, fixture) -> cloud.apps().create(NewApp.named(fixture.newAppName("unsupported")))),
  /** {@code Apps.rename}. */
  APPS_RENAME(
      Apps.class,
      (cloud, fixture) -> cloud.apps().rename(fixture.app(), fixture.newAppName("unsupported"))),
  /** {@code Apps.setMaintenance}. */
  APPS_MAINTENANCE(
      Apps.class, (cloud, fixture) -> cloud.apps().setMaintenance(fixture.app(), true)),
  /** {@code Apps.delete}. */
  APPS_DELETE(Apps.class, (cloud, fixture) -> cloud.apps().delete(fixture.app())),
  /** {@code ConfigVars.get}. */
  CONFIG_VARS_GET(ConfigVars.class, (cloud, fixture) -> cloud.configVars().get(fixture.app())),
  /** {@code ConfigVars.update}, on which set, remove and change depend. */
  CONFIG_VARS_UPDATE(
      ConfigVars.class,
      (cloud, fixture) -> cloud.configVars().set(fixture.app(), "CONTRACT_UNSUPPORTED", "1")),
  /** {@code Domains.list}. */
  DOMAINS_LIST(Domains.class, (cloud, fixture) -> cloud.domains().list(fixture.app()).toList()),
  /** {@code Domains.add}. */
  DOMAINS_ADD(
      Domains.class, (cloud, fixture) -> cloud.domains().add(fixture.app(), fixture.domain())),
  /** {@code Domains.remove}. */
  DOMAINS_REMOVE(
      Domains.class, (cloud, fixture) -> cloud.domains().remove(fixture.app(), fixture.domain())),
  /** {@code Releases.list}. */
  RELEASES_LIST(Releases.class, (cloud, fixture) -> cloud.releases().list(fixture.app()).toList()),
  /** {@code Releases.get}. */
  RELEASES_GET(Releases.class, (cloud, fixture) -> cloud.releases().get(fixture.app(), "1")),
  /** {@code Releases.rollback}. */
  RELEASES_ROLLBACK(
      Releases.class, (cloud, fixture) -> cloud.releases().rollback(fixture.app(), "1")),
  /** {@code Processes.formation}. */
  PROCESSES_FORMATION(
      Processes.class, (cloud, fixture) -> cloud.processes().formation(fixture.app())),
  /** {@code Processes.list}. */
  PROCESSES_LIST(
      Processes.class, (cloud, fixture) -> cloud.processes().list(fixture.app()).toList()),
  /** {@code Processes.scale}. */
  PROCESSES_SCALE(
      Processes.class,
      (cloud, fixture) -> cloud.processes().scale(fixture.app(), fixture.processType(), 1)),
  /** {@code Processes.resize}. */
  PROCESSES_RESIZE(
      Processes.class,
      (cloud, fixture) -> cloud.processes().resize(fixture.app(), fixture.processType(), "any")),
  /** {@code Processes.restart} of all processes of an app. */
  PROCESSES_RESTART(Processes.class, (cloud, fixture) -> cloud.processes().restart(fixture.app())),
  /** {@code Processes.restart} of one process. */
  PROCESSES_RESTART_ONE(
      Processes.class, (cloud, fixture) -> cloud.processes().restart(fixture.app(), "any")),
  /** {@code Processes.restartType}. */
  PROCESSES_RESTART_TYPE(
      Processes.class,
      (cloud, fixture) -> cloud.processes().restartType(fixture.app(), fixture.processType())),
  /** {@code Processes.stop}. */
  PROCESSES_STOP(Processes.class, (cloud, fixture) -> cloud.processes().stop(fixture.app(), "any")),
  /** {@code OneOffs.run}. */
  ONE_OFFS_RUN(OneOffs.class, (cloud, fixture) -> cloud.oneOffs().run(fixture.app(), "date")),
  /** {@code OneOffs.start}. */
  ONE_OFFS_START(OneOffs.class, (cloud, fixture) -> cloud.oneOffs().start(fixture.app(), "date")),
  /** {@code Logs.fetch}. */
  LOGS_FETCH(Logs.class, (cloud, fixture) -> cloud.logs().fetch(fixture.app(), LogQuery.latest(1))),
  /** {@code Logs.tail}. */
  LOGS_TAIL(
      Logs.class, (cloud, fixture) -> cloud.logs().tail(fixture.app(), LogQuery.latest(1)).close()),
  /** {@code Collaborators.list}. */
  COLLABORATORS_LIST(
      Collaborators.class, (cloud, fixture) -> cloud.collaborators().list(fixture.app()).toList()),
  /** {@code Collaborators.add}. */
  COLLABORATORS_ADD(
      Collaborators.class,
      (cloud, fixture) -> cloud.collaborators().add(fixture.app(), fixture.collaborator())),
  /** {@code Collaborators.remove}. */
  COLLABORATORS_REMOVE(
      Collaborators.class,
      (cloud, fixture) -> cloud.collaborators().remove(fixture.app(), fixture.collaborator())),
  /** {@code AddOns.services}. */
  ADD_ONS_SERVICES(AddOns.class, (cloud, fixture) -> cloud.addOns().services().toList()),
  /** {@code AddOns.plans}. */
  ADD_ONS_PLANS(AddOns.class, (cloud, fixture) -> cloud.addOns().plans("any").toList()),
  /** {@code AddOns.list}. */
  ADD_ONS_LIST(AddOns.class, (cloud, fixture) -> cloud.addOns().list(fixture.app()).toList()),
  /** {@code AddOns.install}. */
  ADD_ONS_INSTALL(
      AddOns.class, (cloud, fixture) -> cloud.addOns().install(fixture.app(), NewAddOn.of("any"))),
  /** {@code AddOns.change}. */
  ADD_ONS_CHANGE(
      AddOns.class, (cloud, fixture) -> cloud.addOns().change(fixture.app(), "any", "any")),
  /** {@code AddOns.remove}. */
  ADD_ONS_REMOVE(AddOns.class, (cloud, fixture) -> cloud.addOns().remove(fixture.app(), "any")),
  /** {@code Deployments.deploy}. */
  DEPLOYMENTS_DEPLOY(
      Deployments.class,
      (cloud, fixture) -> cloud.deployments().deploy(fixture.app(), Path.of("src"))),
  /** {@code Deployments.list}. */
  DEPLOYMENTS_LIST(
      Deployments.class, (cloud, fixture) -> cloud.deployments().list(fixture.app()).toList()),
  /** {@code Deployments.get}. */
  DEPLOYMENTS_GET(
      Deployments.class, (cloud, fixture) -> cloud.deployments().get(fixture.app(), "any")),
  /** {@code Regions.list}. */
  REGIONS_LIST(Regions.class, (cloud, fixture) -> cloud.regions().list().toList()),
  /** {@code Invoices.list}. */
  INVOICES_LIST(Invoices.class, (cloud, fixture) -> cloud.invoices().list().toList()),
  /** {@code Invoices.list} of a period. */
  INVOICES_LIST_PERIOD(
      Invoices.class,
      (cloud, fixture) -> cloud.invoices().list(LocalDate.EPOCH, LocalDate.EPOCH).toList()),
  /** {@code Invoices.get}. */
  INVOICES_GET(Invoices.class, (cloud, fixture) -> cloud.invoices().get(fixture.unknownInvoice())),
  /** {@code Servers.list}. */
  SERVERS_LIST(Servers.class, (cloud, fixture) -> cloud.servers().list().toList()),
  /** {@code Servers.get}. */
  SERVERS_GET(Servers.class, (cloud, fixture) -> cloud.servers().get("any")),
  /** {@code Servers.reboot}, and {@code Servers.refreshTask} for its progress. */
  SERVERS_REBOOT(Servers.class, (cloud, fixture) -> cloud.servers().reboot("any")),
  /** {@code Servers.start}. */
  SERVERS_START(Servers.class, (cloud, fixture) -> cloud.servers().start("any")),
  /** {@code Servers.stop}. */
  SERVERS_STOP(Servers.class, (cloud, fixture) -> cloud.servers().stop("any"));

  private final Class<?> capability;
  private final Call call;

  private interface Call {
    void make(Cloud cloud, ProviderFixture fixture);
  }

  PortableOperation(Class<?> capability, Call call) {
    this.capability = capability;
    this.call = call;
  }

  /** The interface that declares this operation, for example {@code Apps.class}. */
  public Class<?> capability() {
    return capability;
  }

  /** Calls this operation with sample arguments, expecting that it is unsupported. */
  void call(ProviderFixture fixture) {
    call.make(fixture.cloudFor(capability), fixture);
  }

  /** The interfaces of all built-in capabilities. */
  static List<Class<?>> capabilities() {
    return Arrays.stream(values()).<Class<?>>map(PortableOperation::capability).distinct().toList();
  }
}
