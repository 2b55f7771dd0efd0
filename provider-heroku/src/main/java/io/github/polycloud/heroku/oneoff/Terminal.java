// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Map;
import java.util.Objects;

/**
 * The terminal that displays the output of a one-off dyno.
 *
 * @param type terminal type, the value of {@code TERM}, for example {@code xterm}
 * @param columns width in characters
 * @param lines height in characters
 * @since 0.1.0
 */
public record Terminal(String type, int columns, int lines) {
  /** Validates the terminal. */
  public Terminal {
    Objects.requireNonNull(type, "type");
    if (type.isBlank() || columns < 1 || lines < 1) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "a terminal requires a type, at least 1 column and at least 1 line");
    }
  }

  /** Creates an {@code xterm} terminal of this size. */
  public static Terminal of(int columns, int lines) {
    return new Terminal("xterm", columns, lines);
  }

  /**
   * The rendezvous protocol does not transmit the size, so it is passed in environment variables.
   */
  Map<String, String> environment() {
    return Map.of(
        "TERM", type, "COLUMNS", Integer.toString(columns), "LINES", Integer.toString(lines));
  }
}
