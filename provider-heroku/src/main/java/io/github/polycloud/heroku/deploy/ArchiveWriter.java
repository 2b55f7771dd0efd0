// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
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
  // All directories on the way to a file are open while it is packed.
  private static final int MAX_DEPTH = 256;

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
   * @param options which files to exclude, and whether to store times
   * @param target the file to write
   */
  static void write(Path root, String prefix, DeployOptions options, Path target)
      throws IOException {
    try (FileOpener opener = new FileOpener();
        SourceDirectory source = SourceDirectory.open(root, true, opener)) {
      write(root, source, prefix, options, target);
    }
  }

  static void write(
      Path root, SourceDirectory source, String prefix, DeployOptions options, Path target)
      throws IOException {
    IgnoreRules rules = IgnoreRules.in(source).and(options.ignored());
    try (AnonymousTar tar =
        new AnonymousTar(
            new GzipCompressorOutputStream(new BufferedOutputStream(Files.newOutputStream(target))),
            options.isReproducible())) {
      new ArchiveWriter(root, prefix, rules, options.excludesGitIgnored(), tar)
          .addContent(source, null, 0);
    }
  }

  private void addContent(SourceDirectory directory, @Nullable GitIgnore outer, int depth)
      throws IOException {
    GitIgnore git = gitIgnore ? GitIgnore.in(outer, directory) : null;
    for (Path entry : directory.entries()) {
      String name = directory.name(entry);
      BasicFileAttributes listed;
      try {
        listed = directory.attributes(entry);
      } catch (NoSuchFileException e) {
        throw SourceFile.changed(name);
      }
      boolean ignored = git != null && git.excludes(name, listed.isDirectory());
      if (!ignored && !rules.excludes(name, listed.isDirectory())) {
        FileNames.requireText(entry, name);
        add(directory, entry, listed, git, depth);
      }
    }
  }

  private void add(
      SourceDirectory directory,
      Path entry,
      BasicFileAttributes listed,
      @Nullable GitIgnore git,
      int depth)
      throws IOException {
    String name = prefix + directory.name(entry);
    FileTime time = tar.time(listed.lastModifiedTime());
    if (listed.isSymbolicLink()) {
      TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
      link.setLinkName(SymlinkValidator.target(root, directory.path(entry)));
      put(link, time);
    } else if (listed.isDirectory()) {
      put(new TarArchiveEntry(name + "/"), time);
      addDirectory(directory, entry, listed, git, depth + 1);
    } else if (listed.isRegularFile()) {
      try (SourceFile file = directory.file(entry, listed)) {
        addFile(file, name, time, isExecutable(listed));
      }
    } else {
      // Opening a named pipe would block until its other end is opened.
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          name + " cannot be packed: it is not a file, directory or link");
    }
  }

  private void addDirectory(
      SourceDirectory parent,
      Path entry,
      BasicFileAttributes listed,
      @Nullable GitIgnore git,
      int depth)
      throws IOException {
    if (depth > MAX_DEPTH) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          parent.name(entry)
              + " cannot be packed: it is more than "
              + MAX_DEPTH
              + " directories deep");
    }
    try (SourceDirectory directory = parent.directory(entry, listed)) {
      addContent(directory, git, depth);
    }
  }

  private void addFile(SourceFile content, String name, FileTime time, boolean executable)
      throws IOException {
    TarArchiveEntry file = new TarArchiveEntry(name);
    file.setModTime(time);
    file.setSize(content.size());
    file.setMode(executable ? EXECUTABLE : TarArchiveEntry.DEFAULT_FILE_MODE);
    tar.putArchiveEntry(file);
    content.copyTo(tar);
    tar.closeArchiveEntry();
  }

  private void put(TarArchiveEntry entry, FileTime time) throws IOException {
    entry.setModTime(time);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private static boolean isExecutable(BasicFileAttributes attributes) {
    return attributes instanceof PosixFileAttributes posix
        && posix.permissions().contains(PosixFilePermission.OWNER_EXECUTE);
  }
}
