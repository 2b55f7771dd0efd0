package io.github.polycloud.spi.logs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 as they come. A line without an end cannot fill the memory: its rest is left. */
public final class LineReader {
  private static final int LONGEST = 64 << 10;

  private final BufferedReader text;
  private boolean whole;

  /** A reader of these bytes; it reads ahead, so they are nobody else's from here on. */
  public LineReader(InputStream bytes) {
    this.text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  /**
   * The next line without its end; null when there is none.
   *
   * @throws IOException when the bytes break off
   */
  public @Nullable String next() throws IOException {
    whole = false;
    StringBuilder line = new StringBuilder();
    int sign = text.read();
    if (sign < 0) {
      return null;
    }
    for (; sign >= 0 && sign != '\n'; sign = text.read()) {
      if (line.length() < LONGEST) {
        line.append((char) sign);
      }
    }
    whole = sign == '\n';
    int end = line.length() - 1;
    if (end >= 0 && line.charAt(end) == '\r') {
      line.setLength(end);
    }
    return line.toString();
  }

  /** Whether the line that was given last had its end; if not, more of it may exist elsewhere. */
  public boolean isWhole() {
    return whole;
  }
}
