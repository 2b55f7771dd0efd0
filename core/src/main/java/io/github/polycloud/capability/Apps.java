// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.paging.Paged;
import java.util.Optional;

/**
 * Creates, finds, changes and deletes applications.
 *
 * <pre>{@code
 * App app = cloud.apps().create(NewApp.named("shop"));
 * cloud.apps().setMaintenance(app.name(), true);
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Apps {
  /** Lists all apps that the account can access, ordered by name. */
  Paged<App> list();

  /**
   * Returns an app.
   *
   * @param app the name of the app
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  App get(String app);

  /**
   * Returns an app; empty if it does not exist.
   *
   * @param app the name of the app
   */
  default Optional<App> find(String app) {
    return Found.optional(() -> get(app));
  }

  /**
   * Creates an app and waits until it is usable. Not retried once the request may have reached the
   * server, because each one without a name creates another app.
   *
   * @throws CloudException of kind {@code CONFLICT} if the name is taken, {@code INVALID_REQUEST}
   *     if it is malformed, {@code TIMEOUT} if the app is not usable in time
   */
  App create(NewApp app);

  /**
   * Renames an app. Its web URL changes accordingly.
   *
   * @param app the current name
   * @param newName the new name
   * @throws CloudException of kind {@code CONFLICT} if the new name is taken, {@code
   *     INVALID_REQUEST} if it is malformed, {@code NOT_FOUND} if the app does not exist
   */
  App rename(String app, String newName);

  /**
   * Enables or disables the maintenance page.
   *
   * @param app the name of the app
   * @param enabled whether visitors see the maintenance page
   */
  App setMaintenance(String app, boolean enabled);

  /**
   * Permanently deletes an app with everything that belongs to it.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  void delete(String app);
}
