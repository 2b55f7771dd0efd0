// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page in roff, from the model of the commands. That of picocli is AsciiDoc, which needs
 * an interpreter of Ruby to become roff.
 */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine root, String version) {
    ManPage manual = new ManPage();
    manual.write(root, version);
    return manual.page.toString();
  }

  private void write(CommandLine root, String version) {
    String name = root.getCommandName();
    CommandSpec spec = root.getCommandSpec();
    macro(".TH " + name.toUpperCase() + " 1 \"\" \"" + name + " " + version + "\"");
    macro(".SH NAME");
    text(name + " - " + Completion.description(spec));
    macro(".SH SYNOPSIS");
    macro(".B " + name);
    text("COMMAND [OPTIONS]");
    macro(".SH COMMANDS");
    Completion.all(root).stream().filter(each -> each.parent() != null).forEach(this::command);
    macro(".SH EXIT STATUS");
    item("0", "success");
    item("1", "something failed; other clouds may have been shown or changed");
    item("2", "wrong usage or configuration; nothing was sent");
    item("141", "the reader of standard output has ended");
    macro(".SH ENVIRONMENT");
    item("POLYCLOUD_PROFILE", "the profile to use, like --profile");
    item("HEROKU_API_KEY, OVH_APPLICATION_KEY ...", "credentials, as in the guides");
    item("POLYCLOUD_CA, SSL_CERT_FILE", "trusted certificates, like --ca");
    item("NO_COLOR", "no colours if it is not empty");
    item("POLYCLOUD_PROGRESS", "off: show no progress on standard error");
    item("POLYCLOUD_CDS", "off: keep no archive of classes for faster starts");
    macro(".SH FILES");
    item("~/.config/polycloud/config.toml", "profiles");
    item("~/.cache/polycloud", "archives of classes for faster starts");
  }

  private void command(CommandSpec command) {
    macro(".SS " + escaped(command.qualifiedName()));
    text(String.join(" ", command.usageMessage().description()));
    Stream.concat(
            command.positionalParameters().stream().filter(each -> !each.hidden()),
            Completion.options(command).filter(option -> !isEverywhere(option)))
        .forEach(each -> item(names(each), Completion.description(each)));
    for (String line : command.usageMessage().footer()) {
      macro(".br");
      text(line);
    }
  }

  private static boolean isEverywhere(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private static String names(ArgSpec argument) {
    if (argument instanceof PositionalParamSpec parameter) {
      return parameter.paramLabel();
    }
    OptionSpec option = (OptionSpec) argument;
    String names = Stream.of(option.names()).collect(Collectors.joining(", "));
    return Completion.takesValue(option) ? names + " " + option.paramLabel() : names;
  }

  private void item(String term, String description) {
    macro(".TP");
    macro(".B " + escaped(term));
    text(description);
  }

  private void macro(String line) {
    page.append(line).append('\n');
  }

  /** A dot or an apostrophe at the start of a line would be a macro. */
  private void text(String line) {
    page.append("\\&").append(escaped(line)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
  }
}
