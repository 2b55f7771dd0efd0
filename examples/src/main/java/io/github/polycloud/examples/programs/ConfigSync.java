// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.capability.ConfigChange;
import io.github.polycloud.model.ConfigDiff;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the config vars of an app to the values in a {@code .env} file; others are unchanged.
 *
 * <p>Arguments: the id of the cloud, the app, the file, and {@code --apply} to change anything.
 */
public final class ConfigSync {
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*+(?:(?:export\\s+)?([A-Za-z_]\\w*)\\s*=\\s*(['\"]?+)((?<=')[^']*|(?<=\")(?:[^\"$\\\\]"
              + "|\\\\[nrt\"\\\\])*+|(?!#)[^'\"$\\\\\\s]*)\\2)?\\s*+(?:(?<!\\S)#.*)?");

  private ConfigSync() {}

  /** Runs the program. */
  public static void main(String... args) throws IOException {
    try (Cloud cloud = Clouds.connect(args[0])) {
      ConfigChange change = cloud.configVars().change(args[1]);
      read(Files.readAllLines(Path.of(args[2])), change::set);
      sync(change, List.of(args).contains("--apply"), System.out);
    }
  }

  /** Reads values. Those with spaces need quotes, those with {@code $} single quotes. */
  static void read(List<String> lines, BiConsumer<String, String> values) {
    for (String text : lines) {
      Matcher line = LINE.matcher(text);
      if (!line.matches()) {
        throw new IllegalArgumentException("not NAME='value': line " + (lines.indexOf(text) + 1));
      } else if (line.group(1) != null) {
        String value = line.group(3);
        values.accept(line.group(1), line.group(2).equals("'") ? value : value.translateEscapes());
      }
    }
  }

  /** Prints the difference without values, and applies it if {@code apply} is set. */
  static void sync(ConfigChange change, boolean apply, PrintStream out) {
    ConfigDiff diff = change.preview();
    out.println(diff.isEmpty() ? "no changes" : diff);
    if (apply && !diff.isEmpty()) {
      change.apply();
      out.println("applied; takes effect: " + diff.effect());
    }
  }
}
