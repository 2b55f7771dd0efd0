// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The names of files as text of an archive and of messages. */
final class FileNames {
  private static final char REPLACEMENT = '\uFFFD';

  private FileNames() {}

  /**
   * Requires that a path is the text that Java shows for it. A path is bytes on most platforms, and
   * bytes without a meaning in the platform's charset are shown as a replacement character.
   *
   * @param name the path relative to the packed directory, for the message
   * @throws CloudException of kind {@code INVALID_REQUEST} if the text is another path
   */
  static void requireText(Path path, String name) {
    if (!isText(path)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          name
              + " cannot be packed: its name, or the target of a link, is not text in the charset "
              + System.getProperty("sun.jnu.encoding", "of the platform")
              + "; rename or exclude it, or run in a UTF-8 locale");
    }
  }

  private static boolean isText(Path path) {
    String text = path.toString();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return false;
    }
    try {
      // A name may also contain the replacement character itself.
      return text.indexOf(REPLACEMENT) < 0 || path.getFileSystem().getPath(text).equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
