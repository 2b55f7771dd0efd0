// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A source to build.
 *
 * @param url a presigned URL of the archive
 * @param checksum {@code SHA256:} followed by hex digits
 */
public record SourceBlob(
    String url,
    @Nullable String checksum,
    @Nullable String version,
    @Nullable String versionDescription)
    implements Serializable {

  /** Omits the URL, which grants access. */
  @Override
  public String toString() {
    return "SourceBlob[version=" + version + "]";
  }
}
