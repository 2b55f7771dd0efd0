// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.capability.Capability;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.api.Bills;
import io.github.polycloud.ovh.api.CloudProjects;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Me;
import io.github.polycloud.ovh.api.SshKeys;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.ovh.model.cloud.InstanceReboot;
import io.github.polycloud.ovh.model.cloud.RebootType;
import io.github.polycloud.ovh.model.hosting.AttachedDomainSettings;
import io.github.polycloud.ovh.model.hosting.ConfigurationRollback;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.EnvVarUpdate;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.ovh.model.hosting.WebHostingUpdate;
import io.github.polycloud.ovh.model.me.NewSshKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The operations that the adapter of each capability calls. The contract tests run with exactly
 * these rules.
 */
final class CapabilityRules {
  private static final Map<Capability<?>, Supplier<List<AccessRule>>> RULES =
      Map.ofEntries(
          Map.entry(Capability.ACCOUNT, () -> AccessRules.forOperations(Me.class, Me::get)),
          Map.entry(
              Capability.SSH_KEYS,
              () ->
                  AccessRules.forOperations(
                      SshKeys.class,
                      SshKeys::list,
                      keys -> keys.get(""),
                      keys -> keys.create(new NewSshKey("any", "any")),
                      keys -> keys.delete(""))),
          Map.entry(
              Capability.INVOICES,
              () -> AccessRules.forOperations(Bills.class, Bills::list, bills -> bills.get(""))),
          Map.entry(Capability.SERVERS, CapabilityRules::servers),
          Map.entry(
              Capability.REGIONS,
              () ->
                  AccessRules.forOperations(
                      CloudProjects.class,
                      CloudProjects::list,
                      projects -> projects.regions(""),
                      projects -> projects.region("", ""))),
          Map.entry(
              Capability.APPS,
              () -> hostings(apps -> apps.update("", WebHostingUpdate.displayName("any")))),
          Map.entry(
              Capability.CONFIG_VARS,
              () ->
                  hostings(
                      apps -> {
                        apps.envVars("");
                        apps.envVar("", "");
                        apps.createEnvVar("", new NewEnvVar("any", EnvVarType.STRING, "any"));
                        apps.updateEnvVar("", "", new EnvVarUpdate("any"));
                        apps.deleteEnvVar("", "");
                        apps.task("", 0);
                      })),
          Map.entry(
              Capability.DOMAINS,
              () ->
                  hostings(
                      apps -> {
                        apps.attachedDomains("");
                        apps.attachedDomain("", "");
                        apps.createAttachedDomain(
                            "", AttachedDomainSettings.of("any", "any").build());
                        apps.deleteAttachedDomain("", "", true);
                        apps.task("", 0);
                      })),
          Map.entry(
              Capability.RELEASES,
              () ->
                  hostings(
                      apps -> {
                        apps.configurations("");
                        apps.configuration("", 0);
                        apps.rollback("", 0, new ConfigurationRollback(0));
                        apps.task("", 0);
                      })));

  private CapabilityRules() {}

  static List<AccessRule> of(Capability<?> capability) {
    Supplier<List<AccessRule>> rules = RULES.get(capability);
    if (rules == null) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          "ovh does not support "
              + capability.type().getSimpleName()
              + ", so there are no access rules for it");
    }
    return rules.get();
  }

  /** Servers of all three kinds, since one list contains them all. */
  private static List<AccessRule> servers() {
    List<AccessRule> rules = new ArrayList<>();
    rules.addAll(
        AccessRules.forOperations(
            DedicatedServers.class,
            DedicatedServers::list,
            servers -> servers.get(""),
            servers -> servers.reboot(""),
            servers -> servers.task("", 0)));
    rules.addAll(
        AccessRules.forOperations(
            VpsServices.class,
            VpsServices::list,
            servers -> servers.get(""),
            servers -> servers.reboot(""),
            servers -> servers.start(""),
            servers -> servers.stop(""),
            servers -> servers.task("", 0)));
    rules.addAll(AccessRules.forOperations(CloudProjects.class, CloudProjects::list));
    rules.addAll(
        AccessRules.forOperations(
            Instances.class,
            instances -> instances.list(""),
            instances -> instances.get("", ""),
            instances -> instances.reboot("", "", new InstanceReboot(RebootType.SOFT)),
            instances -> instances.start("", ""),
            instances -> instances.stop("", "")));
    return rules;
  }

  /** Every operation on a hosting first looks it up by service name or display name. */
  private static List<AccessRule> hostings(Consumer<WebHostings> calls) {
    return AccessRules.forOperations(
        WebHostings.class, WebHostings::list, hostings -> hostings.get(""), calls);
  }
}
