// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a team's preferences. Null fields are unchanged.
 *
 * @param addonsControls whether add-on services are restricted to the allow list
 * @since 0.1.0
 */
public record TeamPreferencesUpdate(
    @JsonProperty("addons-controls") @Nullable FieldUpdate<Boolean> addonsControls) {
  /** Enables or disables the restriction of add-on services to the allow list. */
  public static TeamPreferencesUpdate addonsControls(boolean on) {
    return new TeamPreferencesUpdate(FieldUpdate.to(on));
  }
}
