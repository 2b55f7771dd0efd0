package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a team; null keeps what is there.
 *
 * @param name a new name
 * @param isDefault whether it is the one when none is named
 */
public record TeamUpdate(
    @Nullable String name, @JsonProperty("default") @Nullable Boolean isDefault) {
  /** Another name. */
  public static TeamUpdate renameTo(String name) {
    return new TeamUpdate(name, null);
  }

  /** Makes it the team when none is named, or no longer so. */
  public static TeamUpdate isDefault(boolean isDefault) {
    return new TeamUpdate(null, isDefault);
  }
}
