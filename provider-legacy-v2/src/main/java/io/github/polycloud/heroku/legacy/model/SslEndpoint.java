package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An SSL endpoint.
 *
 * @param cname the hostname that DNS should point to, by which it is known
 * @param sslCert its certificate
 */
public record SslEndpoint(String cname, @Nullable Certificate sslCert) {
  /** Refuses an endpoint without what it is known by. */
  public SslEndpoint {
    Objects.requireNonNull(cname, "cname");
  }
}
