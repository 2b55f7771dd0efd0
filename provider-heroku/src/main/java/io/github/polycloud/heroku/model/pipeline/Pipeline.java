package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Apps in stages, through which code moves from review to production.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param owner who it belongs to
 * @param generation the generation of the platform its apps run on
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Pipeline(
    String id,
    String name,
    @Nullable PipelineOwner owner,
    @Nullable Reference generation,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
