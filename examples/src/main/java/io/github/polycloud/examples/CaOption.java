package io.github.polycloud.examples;

import io.github.polycloud.CloudBuilder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lets a command trust a server that no public authority vouches for. */
final class CaOption {
  @Option(
      names = "--ca",
      paramLabel = "PEM",
      defaultValue = "${env:SSL_CERT_FILE}",
      description = {
        "trust the certificates in this file and no others, as does SSL_CERT_FILE;",
        "a sandbox in another terminal prints its own file"
      })
  private @Nullable Path certificates;

  CaOption() {}

  CloudBuilder addTo(CloudBuilder connection) {
    return certificates == null ? connection : connection.trustedCertificates(certificates);
  }
}
