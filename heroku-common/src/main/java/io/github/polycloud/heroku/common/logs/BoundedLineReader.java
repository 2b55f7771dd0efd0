// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of UTF-8 text with bounded memory: lines longer than 65,536 characters are truncated.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public final class BoundedLineReader {
  private static final int MAX_LENGTH = 64 << 10;

  private final BufferedReader text;
  private boolean terminated;

  /** Creates a reader of these bytes; it reads ahead, so the stream must not be shared. */
  public BoundedLineReader(InputStream bytes) {
    this.text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Reads the next line.
   *
   * @return the line without LF or CR LF; null at the end of the stream
   * @throws IOException if the stream cannot be read
   */
  public @Nullable String next() throws IOException {
    terminated = false;
    StringBuilder line = new StringBuilder();
    int character = text.read();
    if (character < 0) {
      return null;
    }
    for (; character >= 0 && character != '\n'; character = text.read()) {
      if (line.length() < MAX_LENGTH) {
        line.append((char) character);
      }
    }
    terminated = character == '\n';
    int end = line.length() - 1;
    if (end >= 0 && line.charAt(end) == '\r') {
      line.setLength(end);
    }
    return line.toString();
  }

  /** Whether the last line ended with a line terminator; otherwise it may be incomplete. */
  public boolean isTerminated() {
    return terminated;
  }
}
