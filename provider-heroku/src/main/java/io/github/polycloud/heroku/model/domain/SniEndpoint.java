// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An SNI endpoint: a certificate for domains of an app.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param displayName display name
 * @param certificateChain certificate chain, PEM
 * @param sslCert details of the certificate
 * @param domains ids of its domains
 * @param app its app
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record SniEndpoint(
    String id,
    String name,
    @Nullable String displayName,
    @Nullable String certificateChain,
    @Nullable SslCertificate sslCert,
    @Nullable List<String> domains,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * Returns whether the certificate is valid for a hostname, by its exact name or by a wildcard,
   * which stands for one label: {@code *.example.com} covers {@code www.example.com}, but neither
   * {@code example.com} nor {@code a.b.example.com}. False without details of the certificate.
   */
  public boolean covers(String hostname) {
    Objects.requireNonNull(hostname, "hostname");
    return sslCert != null
        && sslCert.certDomains() != null
        && sslCert.certDomains().stream().anyMatch(name -> matches(name, hostname));
  }

  private static boolean matches(String pattern, String hostname) {
    if (!pattern.startsWith("*.")) {
      return pattern.equalsIgnoreCase(hostname);
    }
    int dot = hostname.indexOf('.');
    return dot > 0 && pattern.substring(1).equalsIgnoreCase(hostname.substring(dot));
  }
}
