package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a domain name; null keeps what is there.
 *
 * @param nameServerType whose name servers answer for it
 * @param transferLockStatus whether it can be taken elsewhere
 */
public record DomainUpdate(
    @Nullable NameServerType nameServerType, @Nullable TransferLockStatus transferLockStatus) {}
