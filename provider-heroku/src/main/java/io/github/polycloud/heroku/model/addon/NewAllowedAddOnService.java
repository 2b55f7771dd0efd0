// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import java.util.Objects;

/**
 * An add-on service to add to the allow list of a team.
 *
 * @param addonService id or name of the service
 * @since 0.1.0
 */
public record NewAllowedAddOnService(String addonService) {
  /** Rejects null components. */
  public NewAllowedAddOnService {
    Objects.requireNonNull(addonService, "addonService");
  }
}
