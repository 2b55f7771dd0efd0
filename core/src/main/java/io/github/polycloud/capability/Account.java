// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Profile;

/**
 * The account that owns the credentials.
 *
 * <pre>{@code
 * String id = cloud.account().profile().id();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Account {
  /**
   * Returns the profile of the account. The cheapest call to verify credentials.
   *
   * @throws CloudException of kind {@code UNAUTHENTICATED} if the credentials are rejected
   */
  Profile profile();
}
