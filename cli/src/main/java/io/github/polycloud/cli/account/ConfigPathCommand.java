// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import picocli.CommandLine.Command;

/** Prints where the profiles are. */
@Command(name = "config-path", description = "Print the path of the file of profiles.")
public final class ConfigPathCommand implements Runnable {
  /** Called by picocli. */
  public ConfigPathCommand() {}

  @Override
  public void run() {
    System.out.println(Profiles.system().file());
  }
}
