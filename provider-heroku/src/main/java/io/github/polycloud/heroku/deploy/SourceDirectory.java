// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open directory of a source. What is opened in it is what was listed: a file or directory that
 * is replaced by a link in the meantime is not followed, but an error.
 *
 * <p>Where the platform has it, names are opened relative to the open directory, so that no
 * directory of the path can be replaced. Elsewhere, the real path is compared after opening.
 */
final class SourceDirectory implements Closeable {
  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  private static final int MAX_TEXT = 64 << 10;

  private final Path root;
  private final Path path;
  private final String base;
  private final DirectoryStream<Path> stream;
  private final @Nullable SecureDirectoryStream<Path> secure;
  private final FileOpener opener;

  private SourceDirectory(
      Path root,
      Path path,
      String base,
      DirectoryStream<Path> stream,
      boolean secure,
      FileOpener opener) {
    this.root = root;
    this.path = path;
    this.base = base;
    this.stream = stream;
    this.secure = secure && stream instanceof SecureDirectoryStream<Path> s ? s : null;
    this.opener = opener;
  }

  /**
   * Opens the root of a source.
   *
   * @param root its real path
   * @param secure whether to open names relative to open directories, where that is possible
   * @param opener opens the files
   */
  static SourceDirectory open(Path root, boolean secure, FileOpener opener) throws IOException {
    return new SourceDirectory(root, root, "", Files.newDirectoryStream(root), secure, opener);
  }

  /** Returns the path of an entry relative to the root, with slashes. */
  String name(Path entry) {
    return base + entry;
  }

  /** Returns the path relative to the root, with a slash at its end; empty for the root. */
  String base() {
    return base;
  }

  /** Returns the absolute path of an entry. */
  Path path(Path entry) {
    return path.resolve(entry);
  }

  /** Returns the names of all entries, sorted because the order of a listing is unspecified. */
  List<Path> entries() throws IOException {
    List<Path> names = new ArrayList<>();
    try {
      stream.forEach(entry -> names.add(entry.getFileName()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(Comparator.comparing(Path::toString));
    return names;
  }

  /** Returns the attributes of an entry, not of the target of a link; POSIX ones if there are. */
  BasicFileAttributes attributes(Path entry) throws IOException {
    PosixFileAttributeView posix =
        secure == null
            ? Files.getFileAttributeView(
                path.resolve(entry), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            : secure.getFileAttributeView(
                entry, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return posix == null ? basic(entry) : posix.readAttributes();
  }

  private BasicFileAttributes basic(Path entry) throws IOException {
    return secure == null
        ? Files.readAttributes(
            path.resolve(entry), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        : secure
            .getFileAttributeView(entry, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            .readAttributes();
  }

  /**
   * Opens a subdirectory.
   *
   * @param listed its attributes
   * @throws CloudException of kind {@code INVALID_REQUEST} if it has been replaced
   */
  SourceDirectory directory(Path entry, BasicFileAttributes listed) throws IOException {
    Path child = path.resolve(entry);
    DirectoryStream<Path> opened =
        opened(
            entry,
            listed,
            () ->
                secure == null
                    ? Files.newDirectoryStream(child)
                    : secure.newDirectoryStream(entry, LinkOption.NOFOLLOW_LINKS));
    return new SourceDirectory(root, child, name(entry) + "/", opened, secure != null, opener);
  }

  /**
   * Opens a regular file for reading.
   *
   * @param listed its attributes
   * @throws CloudException of kind {@code INVALID_REQUEST} if it has been replaced
   */
  SourceFile file(Path entry, BasicFileAttributes listed) throws IOException {
    return opened(
        entry,
        listed,
        () ->
            new SourceFile(
                name(entry),
                secure == null
                    ? Files.newByteChannel(path.resolve(entry), READ)
                    : secure.newByteChannel(entry, READ)));
  }

  /** Opens an entry, then checks that it is still the listed one. */
  private <T extends Closeable> T opened(
      Path entry, BasicFileAttributes listed, FileOpener.Open<T> open) throws IOException {
    T opened;
    try {
      opened = opener.open(path.resolve(entry), name(entry), open);
    } catch (IOException e) {
      if (!isListed(entry, listed)) {
        throw SourceFile.changed(name(entry));
      }
      throw e;
    }
    try {
      if (!isListed(entry, listed)) {
        throw SourceFile.changed(name(entry));
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private boolean isListed(Path entry, BasicFileAttributes listed) throws IOException {
    BasicFileAttributes now;
    try {
      now = basic(entry);
    } catch (NoSuchFileException e) {
      return false;
    }
    return now.isRegularFile() == listed.isRegularFile()
        && now.isDirectory() == listed.isDirectory()
        && Objects.equals(now.fileKey(), listed.fileKey())
        && (secure != null || path.resolve(entry).toRealPath().equals(path.resolve(entry)));
  }

  /**
   * Reads a text file such as {@code .gitignore}. A link is not followed.
   *
   * @return its bytes; null if there is no regular file of this name
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is too long
   */
  byte @Nullable [] text(String name) throws IOException {
    return text(root.getFileSystem().getPath(name));
  }

  /** Reads a file, given by its path relative to this directory. */
  private byte @Nullable [] text(Path file) throws IOException {
    Path entry = file.getName(0);
    BasicFileAttributes listed;
    try {
      listed = basic(entry);
    } catch (NoSuchFileException e) {
      return null;
    }
    if (file.getNameCount() > 1) {
      try (SourceDirectory directory = directory(entry, listed)) {
        return directory.text(file.subpath(1, file.getNameCount()));
      }
    }
    return listed.isRegularFile() ? bytes(entry, listed) : null;
  }

  private byte[] bytes(Path entry, BasicFileAttributes listed) throws IOException {
    try (SourceFile file = file(entry, listed)) {
      if (file.size() > MAX_TEXT) {
        throw CloudException.of(
            ErrorKind.INVALID_REQUEST, name(entry) + " must not be longer than 64 KiB");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) file.size());
      file.copyTo(bytes);
      return bytes.toByteArray();
    }
  }

  /**
   * Like {@link #text(String)}, but follows a link to a file in the root.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} also if the target does not exist or is
   *     outside of it
   */
  byte @Nullable [] linkedText(String name) throws IOException {
    Path link = path.resolve(name);
    if (!Files.isSymbolicLink(link)) {
      return text(name);
    }
    SymlinkValidator.target(root, link);
    if (!Files.exists(link)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, name + " is a link to a file that does not exist");
    }
    Path target = link.toRealPath();
    if (!target.startsWith(root)) {
      throw SourceFile.changed(name);
    }
    return text(root.relativize(target));
  }

  @Override
  public void close() throws IOException {
    opener.close(stream);
  }
}
