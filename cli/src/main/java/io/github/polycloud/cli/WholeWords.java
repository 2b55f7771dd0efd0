// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IOptionRenderer;
import picocli.CommandLine.Help.IParameterRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help whose lines are wrapped at blanks only. Picocli would also wrap behind the punctuation of
 * {@code --dry-run}, {@code NAME!=VALUE} or a URL; until lines are made, private characters of the
 * same width stand for punctuation.
 */
final class WholeWords extends Help {
  private static final int PRIVATE_USE = 0xE000;

  private WholeWords(CommandSpec command, ColorScheme colours) {
    super(command, colours);
    Stream.concat(
            Stream.of(command),
            command.subcommands().values().stream().map(CommandLine::getCommandSpec))
        .map(CommandSpec::usageMessage)
        .forEach(WholeWords::protect);
  }

  /** Uses this kind of help for a command and its subcommands. */
  static void install(CommandLine line) {
    line.setHelpFactory(WholeWords::new);
  }

  /** Returns help as it is printed. */
  static String finished(String help) {
    StringBuilder text = new StringBuilder(help);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > PRIVATE_USE && isPunctuation((char) (c - PRIVATE_USE))) {
        text.setCharAt(i, (char) (c - PRIVATE_USE));
      }
    }
    return text.toString();
  }

  private static void protect(UsageMessageSpec usage) {
    usage.description(protectedLines(usage.description()));
    usage.footer(protectedLines(usage.footer()));
  }

  private static String[] protectedLines(String[] lines) {
    return Stream.of(lines).map(WholeWords::protect).toArray(String[]::new);
  }

  private static String protect(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changed.length(); i++) {
      if (isPunctuation(changed.charAt(i))) {
        changed.setCharAt(i, (char) (PRIVATE_USE + changed.charAt(i)));
      }
    }
    return changed.toString();
  }

  /** Without the percent sign, which picocli interprets. */
  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && c != '%' && !Character.isLetterOrDigit(c);
  }

  @Override
  public IOptionRenderer createDefaultOptionRenderer() {
    IOptionRenderer renderer = super.createDefaultOptionRenderer();
    return (option, label, colours) -> protect(renderer.render(option, label, colours), colours);
  }

  @Override
  public IParameterRenderer createDefaultParameterRenderer() {
    IParameterRenderer renderer = super.createDefaultParameterRenderer();
    return (parameter, label, colours) ->
        protect(renderer.render(parameter, label, colours), colours);
  }

  /** The last column has the description. */
  private static Text[][] protect(Text[][] rows, ColorScheme colours) {
    for (Text[] row : rows) {
      int last = row.length - 1;
      row[last] = colours.text(protect(row[last].plainString()));
    }
    return rows;
  }
}
