// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * A DNS record to create.
 *
 * @param fieldType its type
 * @param subDomain its name relative to the zone; null for the zone itself
 * @param target its target
 * @param ttl its TTL in seconds; null for the default of the zone
 * @since 0.1.0
 */
public record NewRecord(
    RecordType fieldType, @Nullable String subDomain, String target, @Nullable Long ttl) {}
