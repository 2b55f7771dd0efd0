package io.github.polycloud.ovh.model.cloud;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a project; null keeps what is there.
 *
 * @param description what people call it
 * @param manualQuota whether its limits are raised on request only
 */
public record ProjectUpdate(@Nullable String description, @Nullable Boolean manualQuota) {}
