// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.engine.internal.LibraryVersion;

/**
 * This library.
 *
 * <pre>{@code
 * System.out.println("Polycloud " + Polycloud.version());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Polycloud {
  private Polycloud() {}

  /** Returns the version, for example {@code 0.1.0}, as in the {@code User-Agent} of requests. */
  public static String version() {
    return LibraryVersion.VALUE;
  }
}
