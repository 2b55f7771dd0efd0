// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Account;
import io.github.polycloud.capability.AddOns;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.capability.Deployments;
import io.github.polycloud.capability.Invoices;
import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.capability.SshKeys;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The commands by which users know the capabilities of a cloud. */
final class Nouns {
  private static final Map<Class<?>, String> COMMANDS =
      Map.of(
          Account.class, "whoami",
          AddOns.class, "addons",
          ConfigVars.class, "config",
          Deployments.class, "deploy",
          Invoices.class, "costs",
          OneOffs.class, "run",
          SshKeys.class, "keys");

  private Nouns() {}

  /** Returns the command for a capability. */
  static String of(Class<?> capability) {
    return COMMANDS.getOrDefault(capability, capability.getSimpleName().toLowerCase(Locale.ROOT));
  }

  /** Says what a cloud can do. */
  static String offer(Cloud cloud) {
    return cloud.provider().id()
        + " has "
        + cloud.provider().capabilities().stream()
            .map(Capability::type)
            .filter(type -> type != Regions.class)
            .map(Nouns::of)
            .collect(Collectors.joining(", "));
  }
}
