// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.util.Objects;

/**
 * A call as listeners see it: what is called, through which connection. All components have few
 * different values and are safe as tags of metrics. Immutable.
 *
 * @param connection name of the connection, see {@code CloudBuilder.connectionName}
 * @param provider id of the provider
 * @param method HTTP method
 * @param template path template, such as {@code /apps/{app}}; the path of a raw request as the
 *     application wrote it, with known secrets masked
 * @param host host that the call is sent to
 * @param port port that the call is sent to
 * @since 0.1.0
 */
public record CallInfo(
    String connection, String provider, String method, String template, String host, int port) {
  /** Rejects null components. */
  public CallInfo {
    Objects.requireNonNull(connection, "connection");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(host, "host");
  }

  /** Returns method and path template, such as {@code GET /apps/{app}}. */
  public String operation() {
    return method + " " + template;
  }
}
