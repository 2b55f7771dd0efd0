package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * Update of a domain name; null leaves a field unchanged.
 *
 * @param nameServerType the type of its name servers
 * @param transferLockStatus its transfer lock status
 */
public record DomainUpdate(
    @Nullable NameServerType nameServerType, @Nullable TransferLockStatus transferLockStatus) {}
