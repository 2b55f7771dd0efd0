// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner can read. */
public final class PrivateFile {

  private static final String SUFFIX = ".tmp";

  private PrivateFile() {}

  /** The attributes of a file that only its owner can read, where the file system has them. */
  public static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Creates a file or replaces its content, so that readers see the whole old or new content. Links
   * to existing files are followed.
   */
  public static void replace(Path file, byte[] content) throws IOException {
    Path target = target(file);
    Path written = beside(target);
    try {
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      move(written, target);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /**
   * Where {@link #replace} writes: a path without links, in a directory that exists.
   *
   * @throws IOException if this is no place for a file; its message is one line for the user
   */
  public static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      Path target = file.toRealPath();
      if (!Files.isRegularFile(target)) {
        throw new IOException("not a regular file");
      }
      return target;
    }
    if (Files.isSymbolicLink(file)) {
      throw new IOException("a symbolic link to a file that does not exist");
    }
    Path absolute = file.toAbsolutePath();
    Path directory = absolute.getParent();
    if (!Files.isDirectory(directory)) {
      throw new IOException("there is no directory " + directory);
    }
    return directory.toRealPath().resolve(absolute.getFileName());
  }

  /** Checks that {@link #replace} is possible for a target. */
  public static void checkReplaceable(Path target) throws IOException {
    Files.delete(beside(target));
  }

  /**
   * Deletes what processes left that ended while they replaced the target. The caller makes sure
   * that no other process replaces it now.
   */
  public static void deleteRemains(Path target) throws IOException {
    String prefix = prefix(target);
    try (DirectoryStream<Path> remains =
        Files.newDirectoryStream(target.getParent(), file -> isWritten(prefix, name(file)))) {
      for (Path each : remains) {
        Files.deleteIfExists(each);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Whether a name is one of {@link #beside}, which has a number. */
  private static boolean isWritten(String prefix, String name) {
    return name.startsWith(prefix)
        && name.endsWith(SUFFIX)
        && name.substring(prefix.length(), name.length() - SUFFIX.length())
            .chars()
            .allMatch(c -> c >= '0' && c <= '9');
  }

  /** Why a file cannot be read or written, for the user. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file or directory";
    }
    String said = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
    return said == null ? e.toString() : said;
  }

  private static Path beside(Path target) throws IOException {
    return Files.createTempFile(target.getParent(), prefix(target), SUFFIX, ownerOnly());
  }

  private static String prefix(Path target) {
    return "." + name(target) + ".polycloud-";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
