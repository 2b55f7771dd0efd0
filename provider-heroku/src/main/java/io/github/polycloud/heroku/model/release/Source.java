// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * An upload location for a source archive.
 *
 * @param sourceBlob presigned URLs for upload and download
 * @since 0.1.0
 */
public record Source(@Nullable Blob sourceBlob) {
  /**
   * The presigned URLs of an archive; both are secrets.
   *
   * @param getUrl URL that builds download it from
   * @param putUrl URL to upload it to
   */
  public record Blob(@Sensitive String getUrl, @Sensitive String putUrl) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
