// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A generation of the platform.
 *
 * @param id unique id, a UUID
 * @param name unique name: {@code cedar}, {@code fir}
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Generation(
    String id, String name, @Nullable Instant createdAt, @Nullable Instant updatedAt) {}
