// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of connections.
 *
 * @param primary Name of the connection to inject where no other is named. Not needed with a single
 *     connection.
 * @param connections Connections by name. Each has a provider, such as 'heroku' or 'ovh', and
 *     optionally endpoint, credentials, settings, timeouts, rate-limit, max-connections,
 *     max-response-size, proxy, ssl-bundle, trusted-certificates, user-agent and headers.
 * @param health Properties of the health indicators.
 */
@ConfigurationProperties(PolycloudProperties.PREFIX)
record PolycloudProperties(
    @Nullable String primary,
    @DefaultValue Map<String, ConnectionProperties> connections,
    @DefaultValue Health health) {
  static final String PREFIX = "polycloud";
  static final String CONNECTIONS = PREFIX + ".connections";

  /** Returns the name of a property of a connection. */
  static String property(String connection, String name) {
    return CONNECTIONS + "." + connection + "." + name;
  }

  /**
   * Health indicators.
   *
   * @param timeout Maximum time for the response of a service, with retries and waiting times.
   */
  record Health(@DefaultValue("5s") Duration timeout) {
    private static final Duration MIN = Duration.ofMillis(1);
    private static final Duration MAX = Duration.ofDays(365);

    /** Rejects a timeout that each check would exceed, or that overflows. */
    Health {
      if (timeout.compareTo(MIN) < 0 || timeout.compareTo(MAX) > 0) {
        throw new IllegalArgumentException(
            "polycloud.health.timeout must be between 1 ms and 365 days, was " + timeout);
      }
    }
  }
}
