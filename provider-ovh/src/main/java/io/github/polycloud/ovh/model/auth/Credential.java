// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State and rules of a consumer key, without the key itself.
 *
 * @param credentialId its id
 * @param applicationId the application that it belongs to
 * @param status its state
 * @param rules its access rules
 * @param allowedIPs address blocks it may be used from; null for any address
 * @param creation when it was requested
 * @param expiration when it expires; null for never
 * @param lastUse when it was last used; null for never
 * @param ovhSupport whether OVH's support created it
 * @since 0.1.0
 */
public record Credential(
    @Nullable Long credentialId,
    @Nullable Long applicationId,
    CredentialState status,
    List<AccessRule> rules,
    @Nullable List<String> allowedIPs,
    Instant creation,
    @Nullable Instant expiration,
    @Nullable Instant lastUse,
    @Nullable Boolean ovhSupport) {}
