// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.heroku.model.team.IdentityProviderReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an enterprise account.
 *
 * @param id unique id, a UUID
 * @param user the user
 * @param enterpriseAccount the enterprise account
 * @param permissions their permissions
 * @param identityProvider their identity provider
 * @param twoFactorAuthentication whether they use two-factor authentication
 * @since 0.1.0
 */
public record EnterpriseAccountMember(
    String id,
    UserReference user,
    @Nullable Reference enterpriseAccount,
    @Nullable List<Permission> permissions,
    @Nullable IdentityProviderReference identityProvider,
    boolean twoFactorAuthentication) {}
