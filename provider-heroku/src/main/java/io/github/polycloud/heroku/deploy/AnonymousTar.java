package io.github.polycloud.heroku.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A tar without the time, user and host of its creation, so that equal content yields equal bytes.
 */
final class ReproducibleTar extends TarArchiveOutputStream {
  // Not the epoch, because ZIP-based tools reject times before 1980.
  private static final FileTime TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  ReproducibleTar(OutputStream out) {
    super(out, StandardCharsets.UTF_8.name());
    setLongFileMode(LONGFILE_POSIX);
    setBigNumberMode(BIGNUMBER_POSIX);
    setAddPaxHeadersForNonAsciiNames(true);
  }

  /**
   * Also called for PAX header entries of long names, which would contain the user's name
   * otherwise.
   */
  @Override
  public void putArchiveEntry(TarArchiveEntry entry) throws IOException {
    entry.setModTime(TIME);
    entry.setIds(0, 0);
    entry.setNames("", "");
    super.putArchiveEntry(entry);
  }
}
