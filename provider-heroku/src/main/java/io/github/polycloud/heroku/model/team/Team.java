// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team: a group of users with shared apps and billing.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param type its type
 * @param role role of the calling account
 * @param isDefault whether it is the default team
 * @param creditCardCollections whether it is charged by credit card
 * @param provisionedLicenses whether its licenses are provisioned by Salesforce
 * @param membershipLimit maximum number of members
 * @param enterpriseAccount its enterprise account
 * @param identityProvider identity provider of its members
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Team(
    String id,
    String name,
    TeamType type,
    @Nullable TeamRole role,
    @JsonProperty("default") boolean isDefault,
    boolean creditCardCollections,
    boolean provisionedLicenses,
    @Nullable Long membershipLimit,
    @Nullable Reference enterpriseAccount,
    @Nullable IdentityProviderReference identityProvider,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
