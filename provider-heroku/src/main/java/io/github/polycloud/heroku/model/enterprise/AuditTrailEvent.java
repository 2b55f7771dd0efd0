package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did in an enterprise account.
 *
 * @param id unique id, a UUID
 * @param type what it was done to, for example {@code app}
 * @param action what was done, for example {@code create}
 * @param actor who did it
 * @param app the app it was done to
 * @param owner who the app belongs to
 * @param enterpriseAccount the enterprise account
 * @param team the team
 * @param request where it was done from
 * @param data more, as the type has it
 * @param createdAt when it was done
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
    @Nullable Request request,
    @Nullable Map<String, @Nullable Object> data,
    @Nullable Instant createdAt) {
  /** Leaves out the data: it may quote values. */
  @Override
  public String toString() {
    return "AuditTrailEvent[" + id + ", " + type + ", " + action + "]";
  }

  /**
   * Where something was done from.
   *
   * @param ipAddress address of the caller
   */
  public record Request(@Nullable String ipAddress) {}
}
