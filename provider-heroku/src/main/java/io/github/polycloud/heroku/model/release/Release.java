package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One release of an app.
 *
 * @param id unique id, a UUID
 * @param version counts up from 1
 * @param description what made it
 * @param status how far it is
 * @param current whether the app runs with it
 * @param eligibleForRollback whether it can be gone back to
 * @param user who made it
 * @param app the app it belongs to
 * @param slug the code in it; id only
 * @param artifacts what was built for it; a pipeline may name one without a list around it
 * @param addonPlanNames plans of the add-ons at that time
 * @param outputStreamUrl where its release phase prints; the address is a secret
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Release(
    String id,
    long version,
    @Nullable String description,
    @Nullable ReleaseStatus status,
    boolean current,
    boolean eligibleForRollback,
    @Nullable UserReference user,
    @Nullable Reference app,
    @Nullable Reference slug,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<Artifact> artifacts,
    @Nullable List<String> addonPlanNames,
    @Nullable String outputStreamUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "Release[" + id + ", " + "v" + version + ", " + status + "]";
  }

  /**
   * Something that was built.
   *
   * @param type {@code slug} or {@code oci-image}
   * @param id its id, a UUID
   */
  public record Artifact(String type, String id) {}
}
