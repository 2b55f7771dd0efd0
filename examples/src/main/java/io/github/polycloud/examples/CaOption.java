// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.CloudBuilder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Option to trust certificates that are not signed by a public authority. */
final class CaOption {
  @Option(
      names = "--ca",
      paramLabel = "PEM",
      defaultValue = "${env:SSL_CERT_FILE}",
      description = {
        "trust only the certificates in this file, like SSL_CERT_FILE;",
        "the sandbox command prints the file of its certificate"
      })
  private @Nullable Path certificates;

  CaOption() {}

  CloudBuilder addTo(CloudBuilder connection) {
    return certificates == null ? connection : connection.trustedCertificates(certificates);
  }
}
