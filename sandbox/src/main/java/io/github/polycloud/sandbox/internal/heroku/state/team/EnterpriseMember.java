// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member of an enterprise account. */
public record EnterpriseMember(UUID id, User user, List<String> permissions)
    implements Serializable {

  /** All permissions with their descriptions. */
  public static final Map<String, String> PERMISSIONS = permissionsExplained();

  /** Fails for unknown permissions. */
  public EnterpriseMember {
    if (!PERMISSIONS.keySet().containsAll(permissions)) {
      throw HerokuError.invalid("permissions must be among " + PERMISSIONS.keySet() + ".");
    }
    permissions = List.copyOf(permissions);
  }

  public EnterpriseMember allowed(List<String> others) {
    return new EnterpriseMember(id, user, others);
  }

  private static Map<String, String> permissionsExplained() {
    Map<String, String> explained = new LinkedHashMap<>();
    explained.put("view", "See members and teams");
    explained.put("create", "Make teams");
    explained.put("manage", "Change members and teams");
    explained.put("billing", "See usage and bills");
    return explained;
  }
}
