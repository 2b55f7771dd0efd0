// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

/**
 * Creates clients of API interfaces on one connection. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ApiFactory {
  /**
   * Returns a client of a Feign interface: one of this package or a custom one.
   *
   * @param type the interface
   * @param <T> the interface
   */
  <T> T api(Class<T> type);
}
