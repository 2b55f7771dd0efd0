package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Map;

/**
 * The terminal that the output of a one-off dyno is shown on.
 *
 * @param type its type as programs know it, for example {@code xterm}
 * @param columns its width in characters
 * @param lines its height in characters
 */
public record Terminal(String type, int columns, int lines) {
  /** Refuses a terminal that shows nothing. */
  public Terminal {
    if (type.isBlank() || columns < 1 || lines < 1) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "a terminal has a type, and at least 1 column and 1 line");
    }
  }

  /** A window of this size, of the type that nearly all windows are. */
  public static Terminal of(int columns, int lines) {
    return new Terminal("xterm", columns, lines);
  }

  /** The rendezvous has no word for a window, so its size goes the way of the environment. */
  Map<String, String> environment() {
    return Map.of(
        "TERM", type, "COLUMNS", Integer.toString(columns), "LINES", Integer.toString(lines));
  }
}
