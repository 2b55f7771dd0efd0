package io.github.polycloud.ovh.model.auth;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consumer key as the service describes it; the key itself is not among it.
 *
 * @param credentialId its number
 * @param applicationId the application that asked for it
 * @param status what became of it
 * @param rules what it may call
 * @param allowedIPs address blocks it may be used from, null for anywhere
 * @param creation when it was asked for
 * @param expiration when it ends, null for never
 * @param lastUse when it was last used, null for never
 * @param ovhSupport whether OVH's support made it
 */
public record Credential(
    long credentialId,
    long applicationId,
    CredentialState status,
    List<AccessRule> rules,
    @Nullable List<String> allowedIPs,
    Instant creation,
    @Nullable Instant expiration,
    @Nullable Instant lastUse,
    boolean ovhSupport) {}
