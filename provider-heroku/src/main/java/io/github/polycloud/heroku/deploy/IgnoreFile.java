package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lines of {@code .slugignore} and {@code .gitignore}. A pattern that cannot be read is
 * an error, because its files, often secrets, would be uploaded.
 */
final class IgnoreFile {
  private IgnoreFile() {}

  /**
   * Returns the lines of a file in UTF-8, or in UTF-16 with a byte order mark; comments are blank.
   *
   * @param name the name for error messages
   */
  static List<String> lines(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = charset(bytes);
    String text = new String(bytes, charset);
    List<String> lines = new ArrayList<>();
    for (String line : withoutMark(text).split("\r\n|\n|\r", -1)) {
      boolean comment = line.strip().startsWith("#");
      if (!comment && (line.indexOf('\uFFFD') >= 0 || line.indexOf('\0') >= 0)) {
        throw CloudException.of(
            ErrorKind.INVALID_REQUEST,
            "line " + (lines.size() + 1) + " of " + name + " is not UTF-8 text");
      }
      lines.add(comment ? "" : line);
    }
    return lines;
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
