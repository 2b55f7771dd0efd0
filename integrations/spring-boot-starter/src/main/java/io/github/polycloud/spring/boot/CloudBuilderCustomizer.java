// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.CloudBuilder;

/**
 * Changes the settings of connections before they are opened. All beans of this type are called for
 * each connection, in their order, after the properties have been applied.
 *
 * <pre>{@code
 * CloudBuilderCustomizer withoutRetries =
 *     (connection, builder) -> {
 *       if (connection.equals("shop")) {
 *         builder.retryPolicy(RetryPolicy.none());
 *       }
 *     };
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CloudBuilderCustomizer {
  /**
   * Changes the settings of a connection.
   *
   * @param connection the name of the connection, as in {@code polycloud.connections.<name>}
   * @param builder the builder of the connection
   */
  void customize(String connection, CloudBuilder builder);
}
