package io.github.polycloud.heroku.model.space;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which addresses a space calls out.
 *
 * @param state whether the addresses hold
 * @param sources the addresses
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record SpaceNat(
    SpaceNatState state,
    @Nullable List<String> sources,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
