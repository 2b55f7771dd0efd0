// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

/**
 * Which recorded exchange may answer a request. In either case method, URL and body must match.
 *
 * @since 0.1.0
 */
public enum ReplayOrder {
  /**
   * The next one only, each once, and none may be left at the end. Reads between two writes may
   * come in any order among themselves, as may exchanges that overlapped when they were recorded:
   * concurrent calls have no order.
   */
  STRICT,
  /** The first one that has not been used; the last one again if all have been. */
  LENIENT
}
