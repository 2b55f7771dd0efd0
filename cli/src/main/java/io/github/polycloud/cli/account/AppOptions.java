// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import picocli.CommandLine.Option;

/** The app that a command acts on. */
public final class AppOptions {
  @Option(
      names = {"-a", "--app"},
      required = true,
      paramLabel = "APP",
      description = "name of the app")
  private String app;

  /** Called by picocli. */
  public AppOptions() {}

  /** Returns the name of the app. */
  public String name() {
    return app;
  }
}
