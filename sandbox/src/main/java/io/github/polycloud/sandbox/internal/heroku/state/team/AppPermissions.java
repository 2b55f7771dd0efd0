// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The permissions of collaborators on team apps. */
public final class AppPermissions implements Serializable {

  private final Map<UUID, List<AppPermission>> granted = new HashMap<>();

  AppPermissions() {}

  /** Owners have all permissions, others only view by default. */
  public List<AppPermission> of(Collaborator person) {
    return person.owner()
        ? AppPermission.ALL
        : granted.getOrDefault(person.id(), AppPermission.ALL.subList(0, 1));
  }

  public void grant(Collaborator person, List<AppPermission> permissions) {
    granted.put(person.id(), List.copyOf(permissions));
  }
}
