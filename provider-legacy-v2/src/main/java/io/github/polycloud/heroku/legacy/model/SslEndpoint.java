// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An SSL endpoint.
 *
 * @param cname the hostname that DNS should point to; identifies the endpoint
 * @param sslCert its certificate
 * @since 0.1.0
 */
public record SslEndpoint(String cname, @Nullable Certificate sslCert) {
  /** Requires {@code cname}. */
  public SslEndpoint {
    Objects.requireNonNull(cname, "cname");
  }
}
