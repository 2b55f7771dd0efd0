// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Option to call the live services instead of a sandbox. */
final class LiveOption {
  @Option(
      names = "--live",
      description = "use the live services, with credentials from environment variables and files")
  private boolean live;

  @Mixin private CaOption ca;

  LiveOption() {}

  CommandTarget open() {
    return live ? CommandTarget.live(ca) : CommandTarget.onSandbox();
  }
}
