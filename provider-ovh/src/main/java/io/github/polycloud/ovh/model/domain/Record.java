package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * A record of a zone.
 *
 * @param id its number
 * @param zone the zone
 * @param fieldType its type
 * @param subDomain its name within the zone; null or empty for the zone itself
 * @param target what the name stands for
 * @param ttl seconds that it may be kept; null or 0 for the default of the zone
 */
public record Record(
    long id,
    String zone,
    RecordType fieldType,
    @Nullable String subDomain,
    String target,
    @Nullable Long ttl) {}
