package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service that the apps of a team may use.
 *
 * @param id unique id of the permission, a UUID
 * @param addonService the service
 * @param addedBy who allowed it
 * @param addedAt when it was allowed
 */
public record AllowedAddOnService(
    String id,
    @Nullable Service addonService,
    @Nullable UserReference addedBy,
    @Nullable Instant addedAt) {
  /**
   * The service in question.
   *
   * @param id unique id, a UUID
   * @param name unique name
   * @param humanName what to call it in front of people
   */
  public record Service(String id, @Nullable String name, @Nullable String humanName) {}
}
