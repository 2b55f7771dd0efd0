// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import org.jspecify.annotations.Nullable;

/**
 * Update of a project; null leaves a field unchanged.
 *
 * @param description its display name
 * @param manualQuota whether its quotas are only raised on request
 * @since 0.1.0
 */
public record ProjectUpdate(@Nullable String description, @Nullable Boolean manualQuota) {}
