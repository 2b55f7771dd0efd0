package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.model.release.Source;
import io.github.polycloud.heroku.model.release.SourceBlob;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.Lenient;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts archives where the service wants them. */
final class Sources {
  private final CallEngine engine;

  Sources(CallEngine engine) {
    this.engine = engine;
  }

  /** Packs a source, uploads it to a new location, and returns the location for builds. */
  SourceBlob upload(Builds builds, Path source, DeployOptions options) {
    try (SourceArchive archive = SourceArchive.of(source, options.ignored())) {
      Source.Blob place = builds.createSource().sourceBlob();
      send("PUT", place == null ? null : place.putUrl(), archive, options.progress());
      return new SourceBlob(
          place == null ? "" : place.getUrl(), archive.checksum(), options.version(), null);
    }
  }

  /**
   * Sends an archive.
   *
   * @param method as the service wrote it, in any case of letters
   * @param address where to, a secret
   */
  void send(
      String method, @Nullable String address, SourceArchive archive, DeployProgress progress) {
    Operation operation = new Operation(method, "{archive}", false);
    URI uri = Lenient.uri(address);
    if (uri == null) {
      throw new CloudException(
          ErrorDetails.of(
                  ErrorKind.UNEXPECTED_RESPONSE, "the service names no place for the archive")
              .at(engine.provider(), operation.toString()));
    }
    engine.upload(operation, uri, archive.body(), progress::uploaded);
  }
}
