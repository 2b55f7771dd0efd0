// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user of Heroku.
 *
 * @param id unique id, a UUID
 * @param email email address, unique to the account
 * @param name full name
 * @param verified whether the account is verified with a credit card
 * @param beta whether beta features are enabled
 * @param allowTracking whether third-party web activity tracking is allowed
 * @param federated whether the account signs in through an identity provider
 * @param identityProvider its identity provider; null if there is none
 * @param countryOfResidence country of residence, used for taxes
 * @param twoFactorAuthentication whether two-factor authentication is enabled
 * @param smsNumber recovery phone number, masked
 * @param defaultTeam team used if a request names none
 * @param defaultOrganization like {@code defaultTeam}, under its former name
 * @param lastLogin time of the last login
 * @param suspendedAt time of suspension; null if not suspended
 * @param delinquentAt time at which the account became delinquent; null if it is not
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Account(
    String id,
    String email,
    @Nullable String name,
    boolean verified,
    boolean beta,
    boolean allowTracking,
    boolean federated,
    @Nullable AccountIdentityProvider identityProvider,
    @Nullable String countryOfResidence,
    boolean twoFactorAuthentication,
    @Nullable String smsNumber,
    @Nullable Reference defaultTeam,
    @Nullable Reference defaultOrganization,
    @Nullable Instant lastLogin,
    @Nullable Instant suspendedAt,
    @Nullable Instant delinquentAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
