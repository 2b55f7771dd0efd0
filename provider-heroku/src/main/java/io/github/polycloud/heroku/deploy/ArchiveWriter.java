package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs a directory into a gzipped tar. Files are streamed, so memory use does not depend on their
 * size.
 */
final class ArchiveWriter {
  private static final int EXECUTABLE = 0100755;

  private final Path root;
  private final String prefix;
  private final IgnoreRules rules;
  private final boolean gitIgnore;
  private final AnonymousTar tar;

  private ArchiveWriter(
      Path root, String prefix, IgnoreRules rules, boolean gitIgnore, AnonymousTar tar) {
    this.root = root;
    this.prefix = prefix;
    this.rules = rules;
    this.gitIgnore = gitIgnore;
    this.tar = tar;
  }

  /**
   * Packs a directory.
   *
   * @param root the real path of the directory
   * @param prefix prefix of the names in the archive
   * @param rules files to exclude
   * @param gitIgnore whether to exclude what {@code .gitignore} files name
   * @param reproducible whether to omit times
   * @param target the file to write
   */
  static void write(
      Path root,
      String prefix,
      IgnoreRules rules,
      boolean gitIgnore,
      boolean reproducible,
      Path target)
      throws IOException {
    try (AnonymousTar tar =
        new AnonymousTar(
            new GzipCompressorOutputStream(new BufferedOutputStream(Files.newOutputStream(target))),
            reproducible)) {
      new ArchiveWriter(root, prefix, rules, gitIgnore, tar).addContent(root, null);
    }
  }

  private void addContent(Path directory, @Nullable GitIgnore outer) throws IOException {
    String base = directory.equals(root) ? "" : name(directory) + "/";
    GitIgnore git = gitIgnore ? GitIgnore.in(outer, directory, base) : null;
    for (Path path : sorted(directory)) {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      String name = name(path);
      boolean ignored = git != null && git.excludes(name, attributes.isDirectory());
      if (!ignored && !rules.excludes(name, attributes.isDirectory())) {
        add(path, prefix + name, attributes, git);
      }
    }
  }

  private void add(Path path, String name, BasicFileAttributes attributes, @Nullable GitIgnore git)
      throws IOException {
    FileTime time = tar.time(attributes.lastModifiedTime());
    if (attributes.isSymbolicLink()) {
      TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
      link.setLinkName(SymlinkValidator.target(root, path));
      put(link, time);
    } else if (attributes.isDirectory()) {
      put(new TarArchiveEntry(name + "/"), time);
      addContent(path, git);
    } else if (attributes.isRegularFile()) {
      addFile(path, name, attributes.size(), time);
    } else {
      // Opening a named pipe would block until its other end is opened.
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          name + " cannot be packed: it is not a file, directory or link");
    }
  }

  private void addFile(Path path, String name, long size, FileTime time) throws IOException {
    TarArchiveEntry file = new TarArchiveEntry(name);
    file.setModTime(time);
    file.setSize(size);
    file.setMode(isExecutable(path) ? EXECUTABLE : TarArchiveEntry.DEFAULT_FILE_MODE);
    tar.putArchiveEntry(file);
    Files.copy(path, tar);
    tar.closeArchiveEntry();
  }

  private void put(TarArchiveEntry entry, FileTime time) throws IOException {
    entry.setModTime(time);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  /** Sorted by name, because the order of a directory listing is unspecified. */
  private List<Path> sorted(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }
  }

  private static boolean isExecutable(Path path) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return view != null
        && view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
  }
}
