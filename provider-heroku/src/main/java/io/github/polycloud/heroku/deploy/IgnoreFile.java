// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of {@code .slugignore} and {@code .gitignore}. A pattern that cannot be read is
 * an error, because its files, often secrets, would be uploaded.
 */
final class IgnoreFile {
  private static final int MAX_LINE = 4096;

  private IgnoreFile() {}

  /**
   * Returns the lines of a file in UTF-8, or in UTF-16 with a byte order mark; comments are blank.
   *
   * @param bytes its content; null if there is no such file
   * @param name the name for error messages
   * @param comments which lines are comments
   */
  static List<String> lines(byte @Nullable [] bytes, String name, Predicate<String> comments) {
    if (bytes == null) {
      return List.of();
    }
    Charset charset = charset(bytes);
    String text = new String(bytes, charset);
    List<String> lines = new ArrayList<>();
    for (String line : withoutMark(text).split("\r\n|\n|\r", -1)) {
      boolean comment = comments.test(line);
      if (!comment && (line.indexOf('\uFFFD') >= 0 || line.indexOf('\0') >= 0)) {
        throw invalid(name, lines.size() + 1, "is not UTF-8 text");
      }
      if (!comment && line.length() > MAX_LINE) {
        throw invalid(name, lines.size() + 1, "is longer than any path, 4,096 characters");
      }
      lines.add(comment ? "" : line);
    }
    return lines;
  }

  private static CloudException invalid(String name, int line, String problem) {
    return CloudException.of(
        ErrorKind.INVALID_REQUEST, "line " + line + " of " + name + " " + problem);
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
