package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a team has decided for all its apps.
 *
 * @param defaultPermission what new members may do
 * @param addonsControls whether only services on its list may be installed
 */
public record TeamPreferences(
    @JsonProperty("default-permission") @Nullable TeamRole defaultPermission,
    @JsonProperty("addons-controls") @Nullable Boolean addonsControls) {}
