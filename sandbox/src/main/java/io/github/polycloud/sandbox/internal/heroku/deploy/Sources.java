// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.storage.Blob;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Fetches the source that a request names. */
final class Sources {

  private static final String SHA_256 = "SHA256:";

  private final StorageServer storage;

  Sources(StorageServer storage) {
    this.storage = storage;
  }

  /** The uploaded archive; empty when the URL is not one of the sandbox. */
  Optional<byte[]> fetch(SourceBlob source) throws BuildFailure {
    if (!storage.owns(source.url())) {
      return Optional.empty();
    }
    byte[] content = storage.find(source.url()).map(Blob::content).orElse(null);
    if (content == null) {
      throw new BuildFailure("Could not fetch the source: nothing was uploaded there.");
    }
    String requested = source.checksum();
    if (requested != null && !requested.equalsIgnoreCase(checksum(content))) {
      throw new BuildFailure("The checksum of the source does not match.");
    }
    return Optional.of(content);
  }

  Archive unpack(SourceBlob source) throws BuildFailure {
    Optional<byte[]> content = fetch(source);
    try {
      return content.isPresent() ? Archive.unpack(content.get()) : Archive.FOREIGN;
    } catch (IOException e) {
      throw new BuildFailure("Could not unpack the source: " + e.getMessage() + ".");
    }
  }

  static String checksum(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return SHA_256 + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
