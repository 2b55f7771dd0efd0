// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to add a member to an enterprise account.
 *
 * @param user email address or id of the user
 * @param permissions their permissions
 * @param federated whether the member is added by the identity provider on first login
 * @since 0.1.0
 */
public record NewEnterpriseAccountMember(
    String user, List<EnterprisePermission> permissions, @Nullable Boolean federated) {
  /** Rejects null components. */
  public NewEnterpriseAccountMember {
    permissions = Elements.copyOf("permissions", permissions);
    Objects.requireNonNull(user, "user");
  }

  /** Creates a request for a member with these permissions. */
  public static NewEnterpriseAccountMember of(String user, EnterprisePermission... permissions) {
    Objects.requireNonNull(user, "user");
    return new NewEnterpriseAccountMember(user, Elements.listOf("permissions", permissions), null);
  }
}
