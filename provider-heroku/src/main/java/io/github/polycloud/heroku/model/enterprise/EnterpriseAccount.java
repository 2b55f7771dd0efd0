// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.team.IdentityProviderReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise account, which owns teams.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param permissions permissions of the calling account
 * @param trial whether it is a trial
 * @param partnerBenefits whether it has Salesforce partner benefits
 * @param identityProvider identity provider of its members
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record EnterpriseAccount(
    String id,
    String name,
    @Nullable List<EnterprisePermission> permissions,
    boolean trial,
    boolean partnerBenefits,
    @Nullable IdentityProviderReference identityProvider,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
