package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import org.jspecify.annotations.Nullable;

/**
 * Where a source lies.
 *
 * @param url an address that opens it to whoever has it
 * @param checksum such as {@code SHA256:} and its hex digits
 */
public record SourceBlob(
    String url,
    @Nullable String checksum,
    @Nullable String version,
    @Nullable String versionDescription) {

  /** Shows no address. */
  @Override
  public String toString() {
    return "SourceBlob[version=" + version + "]";
  }
}
