// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.internal.arguments.Elements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A gzipped tar of source code, ready for upload. The archive of a directory is a temporary file,
 * which is deleted on close.
 *
 * <p>Names are sorted. Modification times in seconds, the executable bit and links are stored;
 * owners and other permissions are not. With {@link DeployOptions#reproducible}, times are fixed
 * and equal files yield equal bytes. {@code .git} and the files that {@code .slugignore} in the
 * root and {@code .gitignore} in any directory name are excluded. Links are stored as links and
 * never followed, even if one replaces a file or directory during packing.
 *
 * <pre>{@code
 * try (SourceArchive archive = SourceArchive.of(Path.of("."), "target/", "*.log")) {
 *   System.out.println(archive.length() + " bytes, " + archive.checksum());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SourceArchive implements AutoCloseable {
  private final Path file;
  private final long length;
  private final String checksum;
  private final boolean temporary;

  private SourceArchive(Path file, boolean temporary) throws IOException {
    this.file = file;
    this.length = Files.size(file);
    this.checksum = Checksum.of(file);
    this.temporary = temporary;
  }

  /**
   * Packs a directory, or opens an existing archive.
   *
   * @param source a directory, or a file whose name ends in {@code .tar.gz} or {@code .tgz}
   * @param ignored patterns of files to exclude, in the syntax of {@code .slugignore}; ignored for
   *     an existing archive
   * @throws CloudException of kind {@code INVALID_REQUEST} if the source is neither, cannot be
   *     read, contains a link to a target outside of it or something else than files, directories
   *     and links, or changes during packing, if a name cannot be represented in the charset of the
   *     platform, or if a pattern cannot be read; {@code CANCELLED} if the thread is interrupted
   */
  public static SourceArchive of(Path source, String... ignored) {
    Objects.requireNonNull(source, "source");
    Elements.listOf("ignored", ignored);
    return of(source, DeployOptions.defaults().ignore(ignored));
  }

  /**
   * Packs a directory, or opens an existing archive.
   *
   * @param source a directory, or a file whose name ends in {@code .tar.gz} or {@code .tgz}
   * @param options which files to exclude, and whether to store times
   * @throws CloudException of kind {@code INVALID_REQUEST} if the source is neither, cannot be
   *     read, contains a link to a target outside of it or something else than files, directories
   *     and links, or changes during packing, if a name cannot be represented in the charset of the
   *     platform, or if a pattern cannot be read; {@code CANCELLED} if the thread is interrupted
   */
  public static SourceArchive of(Path source, DeployOptions options) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(options, "options");
    return of(source, "", options);
  }

  /**
   * Like {@link #of(Path, DeployOptions)}, but with files below {@code ./app/}, as required for
   * slugs. Their content is built, and therefore often named in {@code .gitignore}.
   */
  static SourceArchive ofSlug(Path source, DeployOptions options) {
    return of(source, "./app/", options.includeGitIgnored());
  }

  private static SourceArchive of(Path source, String prefix, DeployOptions options) {
    try {
      return Files.isDirectory(source) ? pack(source, prefix, options) : open(source);
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
      }
      throw CloudException.of(
          ErrorDetails.of(ErrorKind.INVALID_REQUEST, source + " cannot be read or packed")
              .withCause(e));
    }
  }

  private static SourceArchive open(Path source) throws IOException {
    String name = String.valueOf(source.getFileName());
    boolean archive = name.endsWith(".tar.gz") || name.endsWith(".tgz");
    if (!archive || !Files.isRegularFile(source)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, source + " is neither a directory nor a .tar.gz or .tgz");
    }
    return new SourceArchive(source, false);
  }

  private static SourceArchive pack(Path source, String prefix, DeployOptions options)
      throws IOException {
    Path root = source.toRealPath();
    Path file = Files.createTempFile("polycloud-", ".tar.gz");
    try {
      ArchiveWriter.write(root, prefix, options, file);
      return new SourceArchive(file, true);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** The size in bytes. */
  public long length() {
    return length;
  }

  /** The checksum in the format of builds and slugs: {@code SHA256:} and the hexadecimal digest. */
  public String checksum() {
    return checksum;
  }

  /** The path of the archive; a temporary file exists until the archive is closed. */
  public Path file() {
    return file;
  }

  RequestBody body() {
    return RequestBody.of(file);
  }

  /** Deletes the file if it is temporary. */
  @Override
  public void close() {
    if (temporary) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // Not a failure of the upload; deletion is retried on exit.
        file.toFile().deleteOnExit();
      }
    }
  }

  @Override
  public String toString() {
    return "SourceArchive[" + length + " bytes, " + checksum + "]";
  }
}
