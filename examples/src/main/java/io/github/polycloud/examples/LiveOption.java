package io.github.polycloud.examples;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a command leave the sandbox. */
final class LiveOption {
  @Option(
      names = "--live",
      description = "use the real services, with credentials from environment and files")
  private boolean live;

  @Mixin private CaOption ca;

  LiveOption() {}

  CommandTarget open() {
    return live ? CommandTarget.live(ca) : CommandTarget.onSandbox();
  }
}
