// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the config vars of an app with their values. */
abstract class ListConfig implements Callable<Integer> {
  private static final Listing<Located<Map.Entry<String, String>>> VALUES =
      Located.<Map.Entry<String, String>>listing("config vars")
          .id("name", row -> row.item().getKey())
          .field("value", row -> row.item().getValue());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  // Not required by the parser, which would want it in front of subcommands too.
  @Option(
      names = {"-a", "--app"},
      paramLabel = "APP",
      description = "name of the app (required)")
  private @Nullable String app;

  ListConfig() {}

  @Override
  public final Integer call() throws IOException {
    String name = app;
    if (name == null) {
      throw new ParameterException(spec.commandLine(), "missing required option --app=APP");
    }
    OutputOptions.Printer<Located<Map.Entry<String, String>>> printer = output.printer(VALUES);
    try (Connections connections = clouds.open()) {
      return connections.withApp(
          ConfigVars.class,
          name,
          cloud -> {
            printer.print(
                cloud.configVars().get(name).entrySet().stream()
                    .map(entry -> new Located<>(cloud, entry))
                    .toList());
            return 0;
          });
    }
  }
}
