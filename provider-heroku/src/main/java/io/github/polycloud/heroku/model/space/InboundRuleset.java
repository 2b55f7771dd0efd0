package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may connect to the apps of a space.
 *
 * @param id unique id, a UUID
 * @param space the space
 * @param rules the rules
 * @param createdBy mail address of who made it
 * @param createdAt when it was made
 */
public record InboundRuleset(
    String id,
    @Nullable Reference space,
    @Nullable List<InboundRule> rules,
    @Nullable String createdBy,
    @Nullable Instant createdAt) {}
