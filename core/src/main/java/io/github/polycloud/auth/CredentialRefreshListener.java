// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.util.Map;

/**
 * Notified when a connection has renewed credentials, so that the application can store them.
 *
 * <pre>{@code
 * Cloud cloud = Clouds.builder("heroku").onCredentialRefresh(vault::store).connect();
 * }</pre>
 *
 * <p>Called on the thread of the call that needed the credentials, before the call is sent. An
 * exception that the listener throws fails that call with an {@link
 * io.github.polycloud.error.UnavailableException}; the call is not sent. Must be thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CredentialRefreshListener {
  /** Ignores all notifications. */
  CredentialRefreshListener NONE = values -> {};

  /**
   * Called with the renewed credentials.
   *
   * @param values the new values by credential name, for example {@code token} and {@code
   *     refresh_token}
   */
  void onRefresh(Map<String, Secret> values);
}
