package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group of users who share apps and a bill.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param type what kind of team it is
 * @param role what the account is in it
 * @param isDefault whether it is the one when none is named
 * @param creditCardCollections whether it pays by credit card
 * @param provisionedLicenses whether Salesforce sold its licenses
 * @param membershipLimit how many members it may have
 * @param enterpriseAccount the enterprise account it belongs to
 * @param identityProvider who signs its members in
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
