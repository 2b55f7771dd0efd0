// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An add-on service on the allow list of a team.
 *
 * @param id unique id of the list entry, a UUID
 * @param addonService the add-on service
 * @param addedBy the user who added it
 * @param addedAt time at which it was added
 * @since 0.1.0
 */
public record AllowedAddOnService(
    String id,
    @Nullable Service addonService,
    @Nullable UserReference addedBy,
    @Nullable Instant addedAt) {
  /**
   * A reference to an add-on service.
   *
   * @param id unique id, a UUID
   * @param name unique name
   * @param humanName display name
   */
  public record Service(String id, @Nullable String name, @Nullable String humanName) {}
}
