// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A feature of a team. */
public record TeamFeature(
    UUID id, String name, String displayName, String description, boolean enabled)
    implements Named, Serializable {

  public static final List<TeamFeature> ALL =
      List.of(
          feature("team-audit", "Audit trail", "Keeps what members did", true),
          feature("team-sso", "Single sign-on", "Lets members sign in elsewhere", true),
          feature("shared-pipelines", "Shared pipelines", "Opens pipelines to all members", false));

  public static TeamFeature find(String idOrName) {
    return Lookup.named(ALL, idOrName, "feature");
  }

  private static TeamFeature feature(
      String name, String displayName, String description, boolean enabled) {
    return new TeamFeature(
        StableIds.of("team-feature", name), name, displayName, description, enabled);
  }
}
