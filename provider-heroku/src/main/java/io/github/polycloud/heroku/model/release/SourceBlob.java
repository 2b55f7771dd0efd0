// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source archive: a gzipped tar.
 *
 * @param url URL of the archive; a secret
 * @param checksum its checksum: {@code SHA256:} and the hexadecimal digest
 * @param version its version, for example a commit
 * @param versionDescription description of that version
 * @since 0.1.0
 */
public record SourceBlob(
    @Sensitive String url,
    @Nullable String checksum,
    @Nullable String version,
    @Nullable String versionDescription) {
  /** Starts a reference to the archive at this URL. */
  public static Builder builder(String url) {
    Objects.requireNonNull(url, "url");
    return new Builder(url);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** A builder of {@link SourceBlob}. */
  public static final class Builder {
    private final String url;
    private @Nullable String checksum;
    private @Nullable String version;
    private @Nullable String versionDescription;

    private Builder(String url) {
      this.url = url;
    }

    /** Sets its checksum: {@code SHA256:} and the hexadecimal digest. */
    public Builder checksum(String checksum) {
      this.checksum = Objects.requireNonNull(checksum, "checksum");
      return this;
    }

    /** Sets its version, for example a commit. */
    public Builder version(String version) {
      this.version = Objects.requireNonNull(version, "version");
      return this;
    }

    /** Sets the description of that version. */
    public Builder versionDescription(String versionDescription) {
      this.versionDescription = Objects.requireNonNull(versionDescription, "versionDescription");
      return this;
    }

    /** Builds the {@link SourceBlob}. */
    public SourceBlob build() {
      return new SourceBlob(url, checksum, version, versionDescription);
    }
  }
}
