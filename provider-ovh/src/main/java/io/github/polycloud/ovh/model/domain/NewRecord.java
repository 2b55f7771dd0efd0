package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * A record to add.
 *
 * @param fieldType its type
 * @param subDomain its name within the zone; null for the zone itself
 * @param target what the name stands for
 * @param ttl seconds that it may be kept; null for the default of the zone
 */
public record NewRecord(
    RecordType fieldType, @Nullable String subDomain, String target, @Nullable Long ttl) {}
