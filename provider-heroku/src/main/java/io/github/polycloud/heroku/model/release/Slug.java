// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slug: compiled code, ready to run.
 *
 * @param id unique id, a UUID
 * @param blob location of its archive
 * @param buildpackProvidedDescription description by its buildpack
 * @param checksum checksum of the archive: {@code SHA256:} and the hexadecimal digest
 * @param commit commit it was built from
 * @param commitDescription description of the commit
 * @param processTypes commands by process type
 * @param size size of its archive in bytes
 * @param stack its stack
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @param deletedAt time of deletion; null if it exists
 * @since 0.1.0
 */
public record Slug(
    String id,
    @Nullable Blob blob,
    @Nullable String buildpackProvidedDescription,
    @Nullable String checksum,
    @Nullable String commit,
    @Nullable String commitDescription,
    @Nullable Map<String, String> processTypes,
    @Nullable Long size,
    @Nullable Reference stack,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    @Nullable Instant deletedAt) {
  /**
   * The location of a slug's archive.
   *
   * @param method HTTP method, uppercase or lowercase
   * @param url presigned URL; a secret
   */
  public record Blob(String method, @Sensitive String url) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
