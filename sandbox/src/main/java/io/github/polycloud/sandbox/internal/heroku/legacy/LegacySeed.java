// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import java.io.Serializable;
import java.util.List;

/**
 * The settings that affect the legacy API only.
 *
 * @param creationPolls the number of status polls before a new app is ready
 * @param xmlApps whether apps are sent as XML, whatever a request accepts
 * @param twoFactorCodes single-use codes required to change an app; empty without a second factor
 */
public record LegacySeed(int creationPolls, boolean xmlApps, List<String> twoFactorCodes)
    implements Serializable {

  /** Omits the codes. */
  @Override
  public String toString() {
    return "LegacySeed[creationPolls=%d]".formatted(creationPolls);
  }
}
