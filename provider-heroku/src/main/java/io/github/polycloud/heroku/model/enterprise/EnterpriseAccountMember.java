package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.heroku.model.team.IdentityProviderReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an enterprise account.
 *
 * @param id unique id, a UUID
 * @param user who
 * @param enterpriseAccount the enterprise account
 * @param permissions what they may do
 * @param identityProvider who signs them in
 * @param twoFactorAuthentication whether they are asked for a second factor
 */
public record EnterpriseAccountMember(
    String id,
    UserReference user,
    @Nullable Reference enterpriseAccount,
    @Nullable List<Permission> permissions,
    @Nullable IdentityProviderReference identityProvider,
    boolean twoFactorAuthentication) {}
