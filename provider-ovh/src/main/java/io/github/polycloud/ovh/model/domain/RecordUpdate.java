// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * Update of a DNS record; null leaves a field unchanged.
 *
 * @param subDomain its name relative to the zone; empty for the zone itself
 * @param target its target
 * @param ttl its TTL in seconds; 0 for the default of the zone
 * @since 0.1.0
 */
public record RecordUpdate(
    @Nullable String subDomain, @Nullable String target, @Nullable Long ttl) {}
