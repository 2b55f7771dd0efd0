// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of the audit trail of an enterprise account.
 *
 * @param id unique id, a UUID
 * @param type type of the affected resource, for example {@code app}
 * @param action the action, for example {@code create}
 * @param actor the user who performed it
 * @param app the affected app
 * @param owner owner of the app
 * @param enterpriseAccount the enterprise account
 * @param team the team
 * @param request origin of the request
 * @param data further data, depending on the type
 * @param createdAt time of the action
 * @since 0.1.0
 */
public record AuditTrailEvent(
    String id,
    String type,
    String action,
    @Nullable UserReference actor,
    @Nullable Reference app,
    @Nullable UserReference owner,
    @Nullable Reference enterpriseAccount,
    @Nullable Reference team,
    @Sensitive @Nullable Request request,
    @Sensitive @Nullable Map<String, @Nullable Object> data,
    @Nullable Instant createdAt) {
  /** Omits the data, which may contain values of config vars. */
  @Override
  public String toString() {
    return "AuditTrailEvent[" + id + ", " + type + ", " + action + "]";
  }

  /**
   * The origin of an audited request.
   *
   * @param ipAddress IP address of the caller
   */
  public record Request(@Nullable String ipAddress) {}
}
