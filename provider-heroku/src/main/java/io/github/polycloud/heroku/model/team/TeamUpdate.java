// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a team. Null fields are unchanged.
 *
 * @param name a new name
 * @param isDefault whether it is the default team
 * @since 0.1.0
 */
public record TeamUpdate(
    @Nullable String name, @JsonProperty("default") @Nullable Boolean isDefault) {
  /** Changes the name. */
  public static TeamUpdate renameTo(String name) {
    Objects.requireNonNull(name, "name");
    return new TeamUpdate(name, null);
  }

  /** Sets whether it is the default team. */
  public static TeamUpdate isDefault(boolean isDefault) {
    return new TeamUpdate(null, isDefault);
  }
}
