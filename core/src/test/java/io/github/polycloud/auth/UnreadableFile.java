// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file without read permission, also for root, who may read what has no permission bits. */
final class UnreadableFile {
  /** Root must not read it either. */
  private static final Path WRITE_ONLY = Path.of("/proc/sys/vm/compact_memory");

  private UnreadableFile() {}

  static Path at(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "[not readable");
    path.toFile().setReadable(false);
    if (!isDenied(path)) {
      assumeTrue(isDenied(WRITE_ONLY));
      Files.delete(path);
      Files.createSymbolicLink(path, WRITE_ONLY);
    }
    return path;
  }

  private static boolean isDenied(Path path) throws IOException {
    try {
      Files.readAllBytes(path);
      return false;
    } catch (AccessDeniedException e) {
      return true;
    }
  }
}
