// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.paging.Paged;

/**
 * Adds, lists and removes collaborators of an app.
 *
 * <pre>{@code
 * cloud.collaborators().add("shop", "anna@example.com");
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Collaborators {
  /**
   * Lists the collaborators of an app, including its owner, ordered by account.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  Paged<Collaborator> list(String app);

  /** Like {@link #add(String, String, Access)}, but with {@link Access#EDIT}. */
  default Collaborator add(String app, String account) {
    return add(app, account, Access.EDIT);
  }

  /**
   * Adds a collaborator.
   *
   * @param app the name of the app
   * @param account email address, or account id if the provider has no email addresses
   * @param access the access to grant
   * @return the collaborator with the access that was granted
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider cannot grant this access to
   *     the app; nothing is changed then; {@code CONFLICT} if the account is a collaborator
   *     already; {@code NOT_FOUND} if the app does not exist, {@code INVALID_REQUEST} if the
   *     account is malformed. An unknown email address may be invited
   */
  Collaborator add(String app, String account, Access access);

  /**
   * Removes a collaborator.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the account is not a collaborator
   */
  void remove(String app, String account);
}
