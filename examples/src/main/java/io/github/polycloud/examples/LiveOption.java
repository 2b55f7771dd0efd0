package io.github.polycloud.examples;

import picocli.CommandLine.Option;

/** Lets a command leave the sandbox. */
final class LiveOption {
  @Option(
      names = "--live",
      description = "use the real services, with credentials from environment and files")
  private boolean live;

  LiveOption() {}

  World open() {
    return World.of(live);
  }
}
