package io.github.polycloud.legacy.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What came of installing, changing or removing an add-on.
 *
 * @param status how it went, for people
 * @param message what the service behind it has to say
 * @param price what it costs from now on
 */
public record AddOnChange(
    @Nullable String status,
    @Nullable String message,
    @JsonDeserialize(using = LegacyPrice.class) @Nullable Price price) {}
