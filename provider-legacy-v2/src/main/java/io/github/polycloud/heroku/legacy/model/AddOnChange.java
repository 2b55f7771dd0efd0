// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The result of installing, changing or removing an add-on.
 *
 * @param status display status
 * @param message message of the add-on's provider
 * @param price the new price
 * @since 0.1.0
 */
public record AddOnChange(
    @Nullable String status,
    @Nullable String message,
    @JsonDeserialize(using = PriceDeserializer.class) @Nullable Price price) {}
