package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A gzipped tar of source code.
 *
 * @param url where it is; the address is a secret
 * @param checksum {@code SHA256:} and its hash
 * @param version its version, for example a commit
 * @param versionDescription what that version brings
 */
public record SourceBlob(
    String url,
    @Nullable String checksum,
    @Nullable String version,
    @Nullable String versionDescription) {
  /** What is at this address. */
  public static Builder builder(String url) {
    return new Builder(url);
  }

  @Override
  public String toString() {
    return "SourceBlob[" + version + ", " + checksum + "]";
  }

  /** Puts a source together. */
  public static final class Builder {
    private final String url;
    private @Nullable String checksum;
    private @Nullable String version;
    private @Nullable String versionDescription;

    private Builder(String url) {
      this.url = url;
    }

    /** {@code SHA256:} and its hash. */
    public Builder checksum(String checksum) {
      this.checksum = checksum;
      return this;
    }

    /** Its version, for example a commit. */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** What that version brings. */
    public Builder versionDescription(String versionDescription) {
      this.versionDescription = versionDescription;
      return this;
    }

    /** What was put together. */
    public SourceBlob build() {
      return new SourceBlob(url, checksum, version, versionDescription);
    }
  }
}
