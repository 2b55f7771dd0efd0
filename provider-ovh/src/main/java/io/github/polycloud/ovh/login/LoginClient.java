// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Secret;

/**
 * What {@link OvhLogin} needs of a client; {@code Ovh} implements it.
 *
 * @since 0.1.0
 */
public interface LoginClient extends AutoCloseable {
  /** Requests consumer keys and reads the state of the one in use. */
  ConsumerKeys consumerKeys();

  /**
   * Returns a client of the same application with another consumer key, to be closed separately.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CONFIGURATION} if this client
   *     has no application
   */
  LoginClient withConsumerKey(Secret key);

  @Override
  void close();
}
