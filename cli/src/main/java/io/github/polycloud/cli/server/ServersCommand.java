// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.capability.Servers;
import io.github.polycloud.model.ServerTask;
import picocli.CommandLine.Command;

/** Lists and changes servers. */
@Command(
    name = "servers",
    description = "List, reboot, start and stop servers, and enable burst bandwidth.",
    subcommands = {
      ServersCommand.Listed.class,
      ServersCommand.Reboot.class,
      ServersCommand.Start.class,
      ServersCommand.Stop.class,
      BurstCommand.class
    })
public final class ServersCommand extends ListServers {
  /** Called by picocli. */
  public ServersCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List the servers of every kind on all clouds.")
  static final class Listed extends ListServers {
    Listed() {}
  }

  /** Reboots servers. */
  @Command(name = "reboot", description = "Reboot servers and wait; has to be confirmed.")
  static final class Reboot extends ServerChange {
    Reboot() {
      super("reboot", "rebooted");
    }

    @Override
    ServerTask begin(Servers servers, String id) {
      return servers.reboot(id);
    }
  }

  /** Starts servers. */
  @Command(name = "start", description = "Start servers and wait; has to be confirmed.")
  static final class Start extends ServerChange {
    Start() {
      super("start", "started");
    }

    @Override
    ServerTask begin(Servers servers, String id) {
      return servers.start(id);
    }
  }

  /** Stops servers. */
  @Command(name = "stop", description = "Stop servers and wait; has to be confirmed.")
  static final class Stop extends ServerChange {
    Stop() {
      super("stop", "stopped");
    }

    @Override
    ServerTask begin(Servers servers, String id) {
      return servers.stop(id);
    }
  }
}
