package io.github.polycloud.heroku.model.enterprise;

import java.util.List;

/**
 * What a member of an enterprise account may do from now on.
 *
 * @param permissions all of it
 */
public record EnterpriseAccountMemberUpdate(List<EnterprisePermission> permissions) {
  /** These permissions and no others. */
  public static EnterpriseAccountMemberUpdate permissions(EnterprisePermission... permissions) {
    return new EnterpriseAccountMemberUpdate(List.of(permissions));
  }
}
