// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.file;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the content of a small text file, one writer at a time. The new content is written to a
 * file with the suffix {@code .lock}, which is then renamed. Since only one writer can create that
 * file, it is the lock as well, also between processes; what is read after {@link #begin} is
 * current until {@link #commit}. Readers see either the old or the new file, even after a crash.
 */
public final class FileReplacement implements AutoCloseable {
  private static final int LARGEST = 1 << 20;
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);
  private static final int MAX_LINKS = 40;

  // Fair among the threads of this process, which would otherwise compete by polling.
  private static final ReentrantLock TURN = new ReentrantLock(true);

  private final Path target;
  private final Path fresh;
  private final FileChannel channel;
  private boolean committed;

  private FileReplacement(Path target, Path fresh, FileChannel channel) {
    this.target = target;
    this.fresh = fresh;
    this.channel = channel;
  }

  /**
   * Replaces the content by what a function makes of it.
   *
   * @param file the file, which need not exist; the target of a link is replaced, not the link
   * @param change returns the new content, given the current one, which is empty if there is no
   *     file
   * @throws CloudException of kind {@code CONFIGURATION} if the file is not a regular file, or
   *     cannot be read or written; of kind {@code CANCELLED} if the thread is interrupted. The file
   *     is then as it was
   */
  public static void edit(Path file, UnaryOperator<String> change) {
    replace(file, change::apply);
  }

  /**
   * Checks that {@link #edit} can replace the file, and changes nothing.
   *
   * @throws CloudException as {@link #edit} does
   */
  public static void requireWritable(Path file) {
    replace(file, text -> null);
  }

  private static void replace(Path file, Function<String, @Nullable String> change) {
    String text = null;
    try (FileReplacement replacement = begin(file)) {
      text = replacement.text();
      String changed = change.apply(text);
      if (changed != null) {
        replacement.commit(changed);
      }
    } catch (AccessDeniedException e) {
      throw text == null
          ? failure("cannot read " + file + "; permission denied")
          : notWritable(file);
    } catch (ClosedByInterruptException e) {
      throw CloudException.of(ErrorKind.CANCELLED, "interrupted while writing " + file);
    } catch (CharacterCodingException e) {
      throw failure("cannot read " + file + " as UTF-8 text");
    } catch (IOException e) {
      throw notWritable(file);
    }
  }

  private static CloudException notWritable(Path file) {
    return failure("cannot write " + file + "; check write permission on the directory");
  }

  /**
   * Waits until no other writer replaces the file.
   *
   * @param file the file, which need not exist; a link is followed, also to a missing file
   * @throws CloudException of kind {@code CONFIGURATION} for anything but a regular file, or if
   *     another writer does not finish; {@code CANCELLED} if the thread is interrupted
   */
  private static FileReplacement begin(Path file) throws IOException {
    Path target = followLinks(file);
    requireRegular(file, target);
    Path fresh = target.resolveSibling(target.getFileName() + ".lock");
    try {
      TURN.lockInterruptibly();
    } catch (InterruptedException e) {
      throw interrupted(file);
    }
    try {
      return new FileReplacement(target, fresh, create(file, fresh));
    } catch (IOException | RuntimeException e) {
      TURN.unlock();
      throw e;
    }
  }

  /** Returns the current content; empty if the file does not exist. */
  private String text() throws IOException {
    requireRegular(target, target);
    try (InputStream in = Files.newInputStream(target)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw failure(target + " is too large for a configuration file");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Replaces the content. The owner stays the same; only the owner can read the file. */
  private void commit(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
    channel.close();
    keepOwner();
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    committed = true;
  }

  /** Lets the next writer begin; without {@link #commit}, the file is as it was. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
      if (!committed) {
        // After a commit, a file of this name would be that of the next writer.
        Files.deleteIfExists(fresh);
      }
    } finally {
      TURN.unlock();
    }
  }

  private void keepOwner() throws IOException {
    FileOwnerAttributeView old = owner(target);
    FileOwnerAttributeView now = owner(fresh);
    if (old != null
        && now != null
        && Files.exists(target)
        && !old.getOwner().equals(now.getOwner())) {
      now.setOwner(old.getOwner());
    }
  }

  private static @Nullable FileOwnerAttributeView owner(Path path) {
    return Files.getFileAttributeView(path, FileOwnerAttributeView.class);
  }

  private static FileChannel create(Path file, Path fresh) throws IOException {
    Object seen = null;
    long since = System.nanoTime();
    while (true) {
      try {
        return FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            ownerOnly(fresh));
      } catch (FileAlreadyExistsException e) {
        Object now = identity(fresh);
        if (now == null || !now.equals(seen)) {
          seen = now;
          since = System.nanoTime();
        } else if (System.nanoTime() - since > LONGEST_WRITE.toNanos()) {
          throw failure(
              "cannot write "
                  + file
                  + ": another program is writing it, or was stopped while it did; if there is"
                  + " none, delete "
                  + fresh);
        }
      }
      try {
        TimeSource.system().sleeper().sleep(PAUSE);
      } catch (InterruptedException e) {
        throw interrupted(file);
      }
    }
  }

  /** What tells the file of one writer from that of the next; null if there is none now. */
  private static @Nullable Object identity(Path fresh) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(fresh, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.fileKey() + " " + attributes.creationTime();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The real path of what a path names, which need not exist. */
  private static Path followLinks(Path file) throws IOException {
    Path path = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    Path parent = path.getParent();
    return parent == null ? path : parent.toRealPath().resolve(path.getFileName());
  }

  /** Before anything is opened: opening a pipe may wait for its other end forever. */
  private static void requireRegular(Path file, Path target) {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw failure(file + " is not a regular file");
    }
  }

  private static CloudException failure(String message) {
    return CloudException.of(ErrorKind.CONFIGURATION, message);
  }

  private static CloudException interrupted(Path file) {
    Thread.currentThread().interrupt();
    return CloudException.of(
        ErrorKind.CANCELLED, "interrupted while another program was writing " + file);
  }
}
