// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of an app: code and config at a point in time.
 *
 * @param id unique id, a UUID
 * @param version version number, from 1
 * @param description description of the change
 * @param status its status
 * @param current whether it is the current release
 * @param eligibleForRollback whether it can be rolled back to
 * @param user the user who created it
 * @param app its app
 * @param slug its slug
 * @param artifacts its build artifacts; pipelines may report a single one without a list
 * @param addonPlanNames names of the add-on plans at that time
 * @param outputStreamUrl URL of the output of its release phase; a secret
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
    @Nullable SlugReference slug,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<Artifact> artifacts,
    @Nullable List<String> addonPlanNames,
    @Sensitive @Nullable String outputStreamUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * A reference to a slug.
   *
   * @param id unique id, a UUID
   * @param commit the commit that it was built from; null except in webhook events
   * @param commitDescription description of the commit; null except in webhook events
   */
  public record SlugReference(
      String id, @Nullable String commit, @Nullable String commitDescription) {}

  /**
   * A build artifact.
   *
   * @param type {@code slug} or {@code oci-image}
   * @param id its id, a UUID
   */
  public record Artifact(String type, String id) {}
}
