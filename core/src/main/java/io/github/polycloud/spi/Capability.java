package io.github.polycloud.spi;

import io.github.polycloud.ops.Account;
import io.github.polycloud.ops.AddOns;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Collaborators;
import io.github.polycloud.ops.ConfigVars;
import io.github.polycloud.ops.Deployments;
import io.github.polycloud.ops.Domains;
import io.github.polycloud.ops.Invoices;
import io.github.polycloud.ops.Logs;
import io.github.polycloud.ops.OneOffs;
import io.github.polycloud.ops.Processes;
import io.github.polycloud.ops.Regions;
import io.github.polycloud.ops.Releases;
import io.github.polycloud.ops.Servers;
import io.github.polycloud.ops.SshKeys;
import java.util.Optional;

/** What a provider can be able to do: one constant an interface of {@code polycloud.ops}. */
public enum Capability {
  /** Who the connection belongs to. */
  ACCOUNT(Account.class),
  /** Public SSH keys. */
  SSH_KEYS(SshKeys.class),
  /** Applications. */
  APPS(Apps.class),
  /** Configuration of apps. */
  CONFIG_VARS(ConfigVars.class),
  /** Hostnames of apps. */
  DOMAINS(Domains.class),
  /** Releases and rollback. */
  RELEASES(Releases.class),
  /** Formation and processes. */
  PROCESSES(Processes.class),
  /** One-off commands. */
  ONE_OFFS(OneOffs.class),
  /** Logs. */
  LOGS(Logs.class),
  /** Collaborators. */
  COLLABORATORS(Collaborators.class),
  /** Add-on services. */
  ADD_ONS(AddOns.class),
  /** Deployment of source code. */
  DEPLOYMENTS(Deployments.class),
  /** Regions. */
  REGIONS(Regions.class),
  /** Invoices. */
  INVOICES(Invoices.class),
  /** Machines. */
  SERVERS(Servers.class);

  private final Class<?> type;

  Capability(Class<?> type) {
    this.type = type;
  }

  /** The interface that stands for it. */
  public Class<?> type() {
    return type;
  }

  /** The capability of an interface; empty when it is none of ours. */
  public static Optional<Capability> of(Class<?> type) {
    for (Capability capability : values()) {
      if (capability.type == type) {
        return Optional.of(capability);
      }
    }
    return Optional.empty();
  }
}
