// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;

/**
 * The header fields that belong to a connection or delimit its messages. The engine sets them;
 * another value could make the service see another request than the one that was checked.
 */
public final class FramingHeaders {
  private FramingHeaders() {}

  /**
   * Rejects these fields.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the name is that of one of them
   */
  public static void reject(String name) {
    if (contains(name)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "header " + name + " must not be set: the engine sets it");
    }
  }

  /** Returns whether the name, in any case, is that of one of these fields. */
  public static boolean contains(String name) {
    return switch (name.length()) {
      case 2 -> name.equalsIgnoreCase("TE");
      case 4 -> name.equalsIgnoreCase("Host");
      case 6 -> name.equalsIgnoreCase("Expect");
      case 7 -> name.equalsIgnoreCase("Trailer") || name.equalsIgnoreCase("Upgrade");
      case 10 -> name.equalsIgnoreCase("Connection") || name.equalsIgnoreCase("Keep-Alive");
      case 14 -> name.equalsIgnoreCase("Content-Length");
      case 16 -> name.equalsIgnoreCase("Proxy-Connection");
      case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
      case 19 -> name.equalsIgnoreCase("Proxy-Authorization");
      default -> false;
    };
  }
}
