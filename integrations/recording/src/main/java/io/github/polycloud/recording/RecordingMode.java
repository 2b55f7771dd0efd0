// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where the responses of a test come from.
 *
 * @since 0.1.0
 */
public enum RecordingMode {
  /** From the service; nothing is recorded. */
  LIVE,
  /** From the service; the exchanges are written to a file, which is replaced. */
  RECORD,
  /** From the file; nothing is sent. The default. */
  REPLAY,
  /** From a sandbox that the test connects to; nothing is recorded. */
  SANDBOX;

  /** The system property that selects the mode. */
  public static final String PROPERTY = "polycloud.recording";

  /**
   * Returns the mode that the system property {@value #PROPERTY} selects, in any case; {@link
   * #REPLAY} without it.
   *
   * @throws IllegalArgumentException if it has another value
   */
  public static RecordingMode current() {
    String value = System.getProperty(PROPERTY, "").strip();
    if (value.isEmpty()) {
      return REPLAY;
    }
    return Arrays.stream(values())
        .filter(mode -> mode.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    PROPERTY
                        + " must be one of "
                        + Arrays.stream(values())
                            .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }
}
