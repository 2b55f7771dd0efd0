package io.github.polycloud.heroku.model.account;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user of Heroku.
 *
 * @param id unique id, a UUID
 * @param email mail address, by which the account is known
 * @param name full name
 * @param verified whether a credit card stands behind it
 * @param beta whether it takes part in betas
 * @param allowTracking whether third parties may analyse its use
 * @param federated whether an identity provider signs it in
 * @param identityProvider which one
 * @param countryOfResidence country that decides about taxes
 * @param twoFactorAuthentication whether a second factor is asked for
 * @param smsNumber number for recovery, masked
 * @param defaultTeam team that is chosen when none is named
 * @param defaultOrganization the same under its old name
 * @param lastLogin when it last signed in
 * @param suspendedAt when it was suspended
 * @param delinquentAt since when it owes money
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
