// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time that dynos with a monthly quota, such as eco dynos, may run in the current month.
 *
 * @param accountQuota the quota in seconds; 0 if the account has no such dynos
 * @param quotaUsed seconds used by all apps of the account
 * @param apps the use by each app
 * @since 0.1.0
 */
public record DynoQuota(long accountQuota, long quotaUsed, @Nullable List<AppQuota> apps) {
  /** Returns the time that remains, zero if the quota is exhausted. */
  public Duration remaining() {
    return Duration.ofSeconds(Math.max(0, accountQuota - quotaUsed));
  }

  /**
   * The use by one app.
   *
   * @param appUuid id of the app
   * @param quotaUsed seconds used
   */
  public record AppQuota(String appUuid, long quotaUsed) {}
}
