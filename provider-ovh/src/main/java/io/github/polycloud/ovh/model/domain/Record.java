// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * A DNS record.
 *
 * @param id its id
 * @param zone the zone
 * @param fieldType its type
 * @param subDomain its name relative to the zone; null or empty for the zone itself
 * @param target its target
 * @param ttl its TTL in seconds; null or 0 for the default of the zone
 * @since 0.1.0
 */
public record Record(
    @Nullable Long id,
    String zone,
    RecordType fieldType,
    @Nullable String subDomain,
    String target,
    @Nullable Long ttl) {}
