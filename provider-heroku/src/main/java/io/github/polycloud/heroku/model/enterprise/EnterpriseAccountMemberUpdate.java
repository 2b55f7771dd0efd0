package io.github.polycloud.heroku.model.enterprise;

import java.util.List;

/**
 * A change of the permissions of an enterprise account member.
 *
 * @param permissions the complete new set
 * @since 0.1.0
 */
public record EnterpriseAccountMemberUpdate(List<EnterprisePermission> permissions) {
  /** Replaces the permissions. */
  public static EnterpriseAccountMemberUpdate permissions(EnterprisePermission... permissions) {
    return new EnterpriseAccountMemberUpdate(List.of(permissions));
  }
}
