// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A tar without user and host of its creation; if it is reproducible, also without times. */
final class AnonymousTar extends TarArchiveOutputStream {
  // Not the epoch, because ZIP-based tools reject times before 1980.
  private static final FileTime FIXED = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  private final boolean reproducible;

  AnonymousTar(OutputStream out, boolean reproducible) {
    super(out, StandardCharsets.UTF_8.name());
    this.reproducible = reproducible;
    setLongFileMode(LONGFILE_POSIX);
    setBigNumberMode(BIGNUMBER_POSIX);
    setAddPaxHeadersForNonAsciiNames(true);
  }

  /** The time of an entry for a file; whole seconds, because a fraction needs an extra entry. */
  FileTime time(FileTime modified) {
    return reproducible
        ? FIXED
        : FileTime.from(modified.toInstant().truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * Also called for PAX header entries of long names, which would contain the user's name
   * otherwise.
   */
  @Override
  public void putArchiveEntry(TarArchiveEntry entry) throws IOException {
    if (reproducible) {
      entry.setModTime(FIXED);
    }
    entry.setIds(0, 0);
    entry.setNames("", "");
    super.putArchiveEntry(entry);
  }
}
