// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.ConfigChange;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.model.ConfigDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares config vars with a {@code .env} file. */
final class ConfigFileCommands {
  private ConfigFileCommands() {}

  /** The options of both. */
  static final class FileOptions {
    @Option(
        names = {"-f", "--file"},
        paramLabel = "FILE",
        description = "file of lines NAME=value (default: ${DEFAULT-VALUE})")
    private Path file = Path.of(".env");

    @Option(names = "--delete", description = "remove config vars that the file does not have")
    private boolean delete;

    FileOptions() {}

    Map<String, String> read() throws IOException {
      return EnvFile.read(file);
    }

    ConfigChange change(ConfigVars configVars, String app, Map<String, String> values) {
      ConfigChange change = configVars.change(app).setAll(values);
      return delete ? change.removeOthers() : change;
    }
  }

  /** Prints the difference. */
  @Command(
      name = "diff",
      description = "Print what 'sync' would change: + new, ~ different, - removed; no values.")
  static final class Diff implements Callable<Integer> {
    @Mixin private CloudOptions clouds;
    @Mixin private AppOptions app;
    @Mixin private FileOptions options;

    Diff() {}

    @Override
    public Integer call() throws IOException {
      Map<String, String> values = options.read();
      try (Connections connections = clouds.open()) {
        return connections.withApp(
            ConfigVars.class, app.name(), cloud -> print(cloud.configVars(), values));
      }
    }

    private int print(ConfigVars configVars, Map<String, String> values) {
      ConfigDiff diff = options.change(configVars, app.name(), values).preview();
      if (diff.isEmpty()) {
        System.err.println("no differences");
      } else {
        diff.entries().forEach(entry -> System.out.printf("%s%n", entry));
      }
      return 0;
    }
  }

  /** Applies the difference. */
  @Command(
      name = "sync",
      description = "Set config vars to the values of a file; has to be confirmed.")
  static final class Sync extends ConfigUpdateCommand {
    @Mixin private FileOptions file;

    private Map<String, String> values = Map.of();

    Sync() {}

    @Override
    void check() throws IOException {
      values = file.read();
    }

    @Override
    int change(ConfigVars configVars, AppTarget target) {
      return update(file.change(configVars, target.name(), values), target, true);
    }
  }
}
