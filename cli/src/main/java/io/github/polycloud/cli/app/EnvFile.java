// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .env} files: lines {@code NAME=value}, with comments and {@code export}. Values with
 * spaces need quotes, those with {@code $} single quotes. Nothing is expanded.
 */
final class EnvFile {
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*+(?:(?:export\\s+)?([A-Za-z_]\\w*)\\s*=\\s*(['\"]?+)((?<=')[^']*|(?<=\")(?:[^\"$\\\\]"
              + "|\\\\[nrt\"\\\\])*+|(?!#)[^'\"$\\\\\\s]*)\\2)?\\s*+(?:(?<!\\S)#.*)?");

  private EnvFile() {}

  /**
   * Reads a file.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it does not exist or a line is
   *     malformed; the message has no content of the file
   */
  static Map<String, String> read(Path file) throws IOException {
    try {
      return parse(Files.readAllLines(CommandEnvironment.file(file)), file.toString());
    } catch (NoSuchFileException e) {
      throw invalid("there is no file " + file + "; name one with --file");
    } catch (MalformedInputException e) {
      throw invalid("file " + file + " is not UTF-8");
    }
  }

  /** Returns the values by name, in the order of the lines; the last value of a name counts. */
  static Map<String, String> parse(List<String> lines, String file) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        throw invalid("not NAME='value': " + file + " line " + (i + 1));
      }
      if (line.group(1) != null) {
        String value = line.group(3);
        values.put(line.group(1), line.group(2).equals("'") ? value : value.translateEscapes());
      }
    }
    return values;
  }

  private static CloudException invalid(String message) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, message);
  }
}
