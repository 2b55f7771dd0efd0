// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps other processes, and others in this one, from using a file that is replaced as a whole. The
 * lock is on a file beside it, which stays: another process may be about to lock it. It ends with
 * the process, however that ends.
 */
public final class LockFile implements AutoCloseable {

  /** On POSIX systems a process loses its lock if it closes the locked file anywhere. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private LockFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Locks a file.
   *
   * @param target a path without links
   * @return the lock, empty if the file is locked already
   * @throws IOException if the file system does not permit locks here
   */
  public static Optional<LockFile> acquire(Path target) throws IOException {
    Path path = target.resolveSibling("." + target.getFileName() + ".lock");
    if (!HELD.add(path)) {
      return Optional.empty();
    }
    Optional<LockFile> acquired = Optional.empty();
    try {
      acquired = open(path);
    } finally {
      if (acquired.isEmpty()) {
        HELD.remove(path);
      }
    }
    return acquired;
  }

  private static Optional<LockFile> open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
            PrivateFile.ownerOnly());
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another class loader of this process holds it.
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    return locked ? Optional.of(new LockFile(path, channel)) : Optional.empty();
  }

  /** Ends the lock. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    } finally {
      HELD.remove(path);
    }
  }
}
