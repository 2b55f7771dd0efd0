// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The preferences of a team.
 *
 * @param defaultPermission default permission of new members
 * @param addonsControls whether add-on services are restricted to the allow list
 * @since 0.1.0
 */
public record TeamPreferences(
    @JsonProperty("default-permission") @Nullable TeamRole defaultPermission,
    @JsonProperty("addons-controls") @Nullable Boolean addonsControls) {}
