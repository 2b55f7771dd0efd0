// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Endpoints and credentials of a sandbox. */
final class SandboxConnectionDetails implements PolycloudConnectionDetails {
  private final Sandbox sandbox;

  SandboxConnectionDetails(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public Optional<Target> target(String connection, String provider) {
    return switch (provider) {
      case "heroku", "heroku-legacy" -> Optional.of(heroku(sandbox.heroku()));
      case "ovh" -> Optional.of(ovh(sandbox.ovh()));
      default -> Optional.empty();
    };
  }

  private static Target heroku(HerokuEndpoint heroku) {
    return new SandboxTarget(heroku.url(), Map.of("token", heroku.token()), heroku.caCertificate());
  }

  private static Target ovh(OvhEndpoint ovh) {
    Map<String, String> keys =
        Map.of(
            "application_key", ovh.applicationKey(),
            "application_secret", ovh.applicationSecret(),
            "consumer_key", ovh.consumerKey());
    return new SandboxTarget(ovh.url(), keys, ovh.caCertificate());
  }

  private record SandboxTarget(String endpoint, Map<String, String> credentials, Path authority)
      implements Target {
    // Not with the credentials, which records would show.
    @Override
    public String toString() {
      return endpoint;
    }

    @Override
    public Optional<Path> trustedCertificates() {
      return Optional.of(authority);
    }
  }
}
