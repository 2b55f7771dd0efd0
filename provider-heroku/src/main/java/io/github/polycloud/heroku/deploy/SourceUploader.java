// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.model.release.Source;
import io.github.polycloud.heroku.model.release.SourceBlob;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.Uris;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Uploads archives to presigned URLs. */
final class SourceUploader {
  private final HttpEngine engine;

  SourceUploader(HttpEngine engine) {
    this.engine = engine;
  }

  /** Packs and uploads a source, and returns its location for builds. */
  SourceBlob upload(Builds builds, Path source, DeployOptions options) {
    try (SourceArchive archive = SourceArchive.of(source, options)) {
      Source.Blob blob = builds.createSource().sourceBlob();
      send("PUT", blob == null ? null : blob.putUrl(), archive, options.progress());
      return new SourceBlob(
          blob == null ? "" : blob.getUrl(), archive.checksum(), options.version(), null);
    }
  }

  /**
   * Sends an archive.
   *
   * @param method HTTP method, uppercase or lowercase
   * @param address the presigned URL, a secret
   */
  void send(
      String method, @Nullable String address, SourceArchive archive, DeployListener progress) {
    URI uri = Uris.parseOrNull(address);
    boolean canSend = method.equalsIgnoreCase("PUT") || method.equalsIgnoreCase("POST");
    if (uri == null || !canSend) {
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.UNEXPECTED_RESPONSE,
                  canSend
                      ? "the service returned no valid upload URL for the archive"
                      : "the service returned an upload method other than PUT and POST")
              .withOperation(engine.provider(), "PUT {archive}"));
    }
    Operation operation = new Operation(method, "{archive}", false);
    engine.uploadToPresignedUrl(operation, uri, archive.body(), progress::onUpload);
  }
}
