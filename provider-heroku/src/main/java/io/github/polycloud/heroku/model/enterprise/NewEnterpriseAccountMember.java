package io.github.polycloud.heroku.model.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to let into an enterprise account.
 *
 * @param user mail address or id
 * @param permissions what they may do
 * @param federated whether their identity provider lets them in, at their first sign-in
 */
public record NewEnterpriseAccountMember(
    String user, List<EnterprisePermission> permissions, @Nullable Boolean federated) {
  /** Somebody with these permissions. */
  public static NewEnterpriseAccountMember of(String user, EnterprisePermission... permissions) {
    return new NewEnterpriseAccountMember(user, List.of(permissions), null);
  }
}
