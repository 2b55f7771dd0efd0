package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a team's preferences; null keeps what is there.
 *
 * @param addonsControls whether only services on its list may be installed
 */
public record TeamPreferencesUpdate(
    @JsonProperty("addons-controls") @Nullable FieldUpdate<Boolean> addonsControls) {
  /** Whether only add-on services on the team's list may be installed. */
  public static TeamPreferencesUpdate addonsControls(boolean on) {
    return new TeamPreferencesUpdate(FieldUpdate.to(on));
  }
}
