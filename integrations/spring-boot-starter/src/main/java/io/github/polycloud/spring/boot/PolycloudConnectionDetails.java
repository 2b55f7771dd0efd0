// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Supplies endpoint and credentials of connections instead of properties, for example those of a
 * service that a test has started. A bean of type {@code io.github.polycloud.sandbox.Sandbox}
 * supplies those of all connections to the clouds that it stands in for, unless there is a bean of
 * this type.
 *
 * @since 0.1.0
 */
public interface PolycloudConnectionDetails extends ConnectionDetails {
  /**
   * Returns endpoint and credentials of a connection.
   *
   * @param connection the name of the connection, as in {@code polycloud.connections.<name>}
   * @param provider the id of its provider, for example {@code heroku}
   * @return the details; empty if the properties apply
   */
  Optional<Target> target(String connection, String provider);

  /**
   * Where a connection leads, and its credentials. Endpoint, credentials and settings of the
   * properties, of the environment and of files are ignored; other properties, such as timeouts,
   * apply.
   *
   * @since 0.1.0
   */
  interface Target {
    /** Returns the name of an endpoint of the provider, or a URL. */
    String endpoint();

    /** Returns the credentials by name, for example {@code token}. */
    Map<String, String> credentials();

    /** Returns the settings of the provider by name; none by default. */
    default Map<String, String> settings() {
      return Map.of();
    }

    /**
     * Returns a PEM file of the certificates to trust; empty by default, which means those of the
     * properties or the JVM.
     */
    default Optional<Path> trustedCertificates() {
      return Optional.empty();
    }
  }
}
