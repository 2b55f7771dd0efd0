// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The version of this library, from a resource that the build writes. Not from {@code
 * Implementation-Version}, which classes outside of a jar do not have.
 */
public final class LibraryVersion {
  /** The version, for example {@code 0.1.0}; {@code unknown} without the resource. */
  public static final String VALUE = read();

  private LibraryVersion() {}

  private static String read() {
    try (InputStream in = LibraryVersion.class.getResourceAsStream("version.txt")) {
      return in == null
          ? "unknown"
          : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
