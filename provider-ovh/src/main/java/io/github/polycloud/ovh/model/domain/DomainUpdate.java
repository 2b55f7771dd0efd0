// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.Nullable;

/**
 * Update of a domain name; null leaves a field unchanged.
 *
 * @param nameServerType the type of its name servers
 * @param transferLockStatus its transfer lock status
 * @since 0.1.0
 */
public record DomainUpdate(
    @Nullable NameServerType nameServerType, @Nullable TransferLockStatus transferLockStatus) {}
