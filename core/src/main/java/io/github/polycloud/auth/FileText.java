// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads configuration files. A file that this user must not read is not meant for this user, so it
 * counts as missing; {@link #location} still names it in error messages.
 */
final class FileText {
  /** What a byte that is not UTF-8 is decoded to. */
  static final char REPLACEMENT = '\uFFFD';

  private static final int LARGEST = 1 << 20;

  private FileText() {}

  /**
   * Returns the text of a file without its byte order mark; null if the file does not exist or
   * cannot be read. Other people's comments may have another encoding, so bytes that are not UTF-8
   * are decoded to {@link #REPLACEMENT}.
   */
  static @Nullable String read(Path path) {
    if (!Files.isRegularFile(path)) {
      return null;
    }
    try (InputStream file = Files.newInputStream(path)) {
      byte[] bytes = file.readNBytes(LARGEST + 1);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return bytes.length > LARGEST ? null : text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      return null;
    }
  }

  /** Returns why an existing file cannot be read; null if it can be read or does not exist. */
  static @Nullable String problem(Path path) {
    if (!Files.isRegularFile(path)) {
      // Opening a pipe may wait for its writer forever.
      return Files.exists(path) ? "not a regular file" : null;
    }
    try (InputStream file = Files.newInputStream(path)) {
      return file.readNBytes(LARGEST + 1).length > LARGEST ? "too large" : null;
    } catch (AccessDeniedException e) {
      return "permission denied";
    } catch (IOException e) {
      return "cannot be read";
    }
  }

  /** Returns the path for error messages, with the reason if the file cannot be read. */
  static String location(Path path) {
    String problem = problem(path);
    return problem == null ? path.toString() : path + " (" + problem + ")";
  }
}
