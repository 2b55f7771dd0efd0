// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;

/**
 * A change of the permissions of an enterprise account member.
 *
 * @param permissions the complete new set
 * @since 0.1.0
 */
public record EnterpriseAccountMemberUpdate(List<EnterprisePermission> permissions) {
  /** Rejects null components. */
  public EnterpriseAccountMemberUpdate {
    permissions = Elements.copyOf("permissions", permissions);
  }

  /** Replaces the permissions. */
  public static EnterpriseAccountMemberUpdate permissions(EnterprisePermission... permissions) {
    return new EnterpriseAccountMemberUpdate(Elements.listOf("permissions", permissions));
  }
}
