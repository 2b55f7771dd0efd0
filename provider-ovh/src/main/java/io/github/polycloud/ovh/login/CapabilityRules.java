package io.github.polycloud.ovh.login;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.api.Bills;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Me;
import io.github.polycloud.ovh.api.SshKeys;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.ovh.model.me.SshKey;
import io.github.polycloud.spi.Capability;
import java.util.List;

/** What the mapping of each capability calls. The contract suites run with just these rules. */
final class CapabilityRules {
  private CapabilityRules() {}

  static List<AccessRule> of(Capability capability) {
    return switch (capability) {
      case ACCOUNT -> AccessRules.forOperations(Me.class, Me::get);
      case SSH_KEYS ->
          AccessRules.forOperations(
              SshKeys.class,
              SshKeys::list,
              keys -> keys.get(""),
              keys -> keys.add(new SshKey("any", "any")),
              keys -> keys.delete(""));
      case INVOICES -> AccessRules.forOperations(Bills.class, Bills::list, bills -> bills.get(""));
      case SERVERS ->
          AccessRules.forOperations(
              DedicatedServers.class,
              DedicatedServers::list,
              servers -> servers.get(""),
              servers -> servers.reboot(""),
              servers -> servers.task("", 0));
      default ->
          throw new CloudException(
              ErrorKind.UNSUPPORTED,
              "ovh has no " + capability.type().getSimpleName() + ", and so no rules for it");
    };
  }
}
