// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline: apps in stages, through which code is promoted.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param owner its owner
 * @param generation generation of the platform of its apps
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Pipeline(
    String id,
    String name,
    @Nullable PipelineOwner owner,
    @Nullable Reference generation,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
