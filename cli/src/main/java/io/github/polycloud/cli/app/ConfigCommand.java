// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.output.Terminal;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ConfigValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists and changes config vars. */
@Command(
    name = "config",
    description = "List, set and compare the config vars of an app.",
    subcommands = {
      ConfigCommand.Listed.class,
      ConfigCommand.Get.class,
      ConfigCommand.Set.class,
      ConfigCommand.Unset.class,
      ConfigFileCommands.Diff.class,
      ConfigFileCommands.Sync.class
    })
public final class ConfigCommand extends ListConfig {
  /** Called by picocli. */
  public ConfigCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List the config vars of an app with their values.")
  static final class Listed extends ListConfig {
    Listed() {}
  }

  /** Prints a value. */
  @Command(name = "get", description = "Print the value of a config var.")
  static final class Get implements Callable<Integer> {
    @Mixin private CloudOptions clouds;
    @Mixin private AppOptions app;

    @Parameters(paramLabel = "NAME", description = "name of the config var")
    private String name;

    Get() {}

    @Override
    public Integer call() throws IOException {
      try (Connections connections = clouds.open()) {
        return connections.withApp(ConfigVars.class, app.name(), this::print);
      }
    }

    private int print(Cloud cloud) {
      ConfigValues values = cloud.configVars().get(app.name());
      String value = values.get(name);
      if (value == null) {
        throw CloudException.of(
            ErrorKind.NOT_FOUND,
            String.format(
                "app %s has no config var %s; it has %s",
                app.name(), name, AppTarget.listed(values.keySet())));
      }
      print(value);
      return 0;
    }

    /** A pipe receives the exact value, a terminal what cannot steer it. */
    private static void print(String value) {
      if (Terminal.isOutput()) {
        System.out.println(value);
      } else {
        byte[] bytes = (value + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
      }
    }
  }

  /** Sets values. */
  @Command(name = "set", description = "Set config vars; several have to be confirmed.")
  static final class Set extends ConfigUpdateCommand {
    @Parameters(
        arity = "1..*",
        paramLabel = "NAME=VALUE",
        description = "name and value; NAME=- reads the value from standard input")
    private List<String> assignments;

    private final Map<String, String> values = new LinkedHashMap<>();

    Set() {}

    @Override
    void check() throws IOException {
      boolean read = false;
      for (int i = 0; i < assignments.size(); i++) {
        String assignment = assignments.get(i);
        int sign = assignment.indexOf('=');
        if (sign < 1) {
          // Not quoted: it may be the value.
          throw invalid("argument " + (i + 1) + " is not NAME=VALUE");
        }
        String value = assignment.substring(sign + 1);
        if (value.equals("-")) {
          if (read) {
            throw invalid("only one value can be read from standard input");
          }
          read = true;
          value = input();
        }
        values.put(assignment.substring(0, sign), value);
      }
    }

    private static String input() throws IOException {
      String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      int end = text.endsWith("\r\n") ? 2 : text.endsWith("\n") ? 1 : 0;
      return text.substring(0, text.length() - end);
    }

    @Override
    int change(ConfigVars configVars, AppTarget target) {
      return update(configVars.change(target.name()).setAll(values), target, values.size() > 1);
    }
  }

  /** Removes values. */
  @Command(name = "unset", description = "Remove config vars; has to be confirmed.")
  static final class Unset extends ConfigUpdateCommand {
    @Parameters(
        arity = "1..*",
        paramLabel = "NAME",
        description = "names to remove; those that are not set are ignored")
    private List<String> names;

    Unset() {}

    @Override
    int change(ConfigVars configVars, AppTarget target) {
      return update(
          configVars.change(target.name()).remove(names.toArray(String[]::new)), target, true);
    }
  }
}
