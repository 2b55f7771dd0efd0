// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The compressed audit trail of an enterprise account for one month.
 *
 * @param year the year
 * @param month the month, two digits
 * @param url download URL; a secret
 * @param checksum checksum of the file
 * @param size size in bytes
 * @param createdAt time of creation
 * @since 0.1.0
 */
public record AuditTrailArchive(
    int year,
    String month,
    @Sensitive @Nullable String url,
    @Nullable String checksum,
    long size,
    @Nullable Instant createdAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
