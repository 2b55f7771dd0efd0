package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.RequestBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A gzipped tar of source code, ready to be uploaded. One that was made of a directory is a
 * temporary file, which goes when the archive is closed.
 *
 * <p>The same files always give the same bytes: names are sorted, times, owners and permissions are
 * fixed, and only the executable bit is kept. What {@code .slugignore} in the root names is left
 * out, and so is {@code .git}.
 *
 * <pre>{@code
 * try (SourceArchive archive = SourceArchive.of(Path.of("."), "target/", "*.log")) {
 *   System.out.println(archive.length() + " bytes, " + archive.checksum());
 * }
 * }</pre>
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
   * An archive of a directory, or one that is ready.
   *
   * @param source a directory, or a file whose name ends in {@code .tar.gz} or {@code .tgz}
   * @param ignored patterns of files to leave out, in the language of {@code .slugignore}; they do
   *     nothing to an archive that is ready
   * @throws CloudException of kind {@code INVALID_REQUEST} when it is neither, cannot be read, or
   *     has a link that leads out of it
   */
  public static SourceArchive of(Path source, String... ignored) {
    return of(source, "", ignored);
  }

  /** The same with the content under {@code ./app/}, as a slug has it. */
  static SourceArchive ofSlug(Path source, String... ignored) {
    return of(source, "./app/", ignored);
  }

  private static SourceArchive of(Path source, String prefix, String... ignored) {
    try {
      return Files.isDirectory(source) ? packed(source, prefix, ignored) : ready(source);
    } catch (IOException e) {
      throw new CloudException(
          ErrorDetails.of(ErrorKind.INVALID_REQUEST, source + " cannot be read or packed")
              .withCause(e));
    }
  }

  private static SourceArchive ready(Path source) throws IOException {
    String name = String.valueOf(source.getFileName());
    boolean archive = name.endsWith(".tar.gz") || name.endsWith(".tgz");
    if (!archive || !Files.isRegularFile(source)) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, source + " is neither a directory nor a .tar.gz or .tgz");
    }
    return new SourceArchive(source, false);
  }

  private static SourceArchive packed(Path source, String prefix, String... ignored)
      throws IOException {
    Path root = source.toRealPath();
    IgnoreRules rules = IgnoreRules.in(root).and(ignored);
    Path file = Files.createTempFile("polycloud-", ".tar.gz");
    try {
      ArchiveWriter.write(root, prefix, rules, file);
      return new SourceArchive(file, true);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** How many bytes it has. */
  public long length() {
    return length;
  }

  /** {@code SHA256:} and the hash of it in hexadecimal, as builds and slugs want it. */
  public String checksum() {
    return checksum;
  }

  /** Where it is; a temporary file is there until the archive is closed. */
  public Path file() {
    return file;
  }

  RequestBody body() {
    return RequestBody.of(file);
  }

  /** Deletes it if it is temporary. */
  @Override
  public void close() {
    if (temporary) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The system clears its folder for temporary files; what was uploaded stays uploaded.
        file.toFile().deleteOnExit();
      }
    }
  }

  @Override
  public String toString() {
    return "SourceArchive[" + length + " bytes, " + checksum + "]";
  }
}
