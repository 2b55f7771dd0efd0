package io.github.polycloud.heroku.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One release of an app.
 *
 * @param id unique id, a UUID
 * @param version counts up from 1
 * @param description what made it
 * @param status {@code pending}, {@code succeeded}, {@code failed}, {@code expired}; an open set
 * @param current whether the app runs with it
 * @param eligibleForRollback whether it can be gone back to
 * @param user who made it
 * @param app the app it belongs to
 * @param slug the code in it
 * @param addonPlanNames plans of the add-ons at that time
 * @param outputStreamUrl where its release phase prints; the address is a secret
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Release(
    String id,
    long version,
    @Nullable String description,
    @Nullable String status,
    boolean current,
    boolean eligibleForRollback,
    @Nullable Person user,
    @Nullable Reference app,
    @Nullable Reference slug,
    @Nullable List<String> addonPlanNames,
    @Nullable String outputStreamUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "Release[" + id + ", v" + version + ", " + status + "]";
  }
}
