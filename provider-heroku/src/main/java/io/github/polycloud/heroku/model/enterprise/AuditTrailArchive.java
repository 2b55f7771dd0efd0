package io.github.polycloud.heroku.model.enterprise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that happened in an enterprise account in a month, as a zipped file.
 *
 * @param year the year
 * @param month the month as two digits
 * @param url where to get it; the address is a secret
 * @param checksum checksum of the file
 * @param size its bytes
 * @param createdAt when it was made
 */
public record AuditTrailArchive(
    int year,
    String month,
    @Nullable String url,
    @Nullable String checksum,
    long size,
    @Nullable Instant createdAt) {
  @Override
  public String toString() {
    return "AuditTrailArchive[" + year + "-" + month + ", " + size + " bytes]";
  }
}
