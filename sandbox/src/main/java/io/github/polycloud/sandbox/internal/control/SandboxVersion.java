// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the sandbox, from a resource that the build writes. */
public final class SandboxVersion {

  private SandboxVersion() {}

  /** The version, for example {@code 0.1.0}; {@code unknown} without the resource. */
  public static String read() {
    try (InputStream in = SandboxVersion.class.getResourceAsStream("version.txt")) {
      return in == null
          ? "unknown"
          : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
