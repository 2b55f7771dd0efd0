package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a record; null keeps what is there.
 *
 * @param subDomain its name within the zone; empty for the zone itself
 * @param target what the name stands for
 * @param ttl seconds that it may be kept; 0 for the default of the zone
 */
public record RecordUpdate(
    @Nullable String subDomain, @Nullable String target, @Nullable Long ttl) {}
