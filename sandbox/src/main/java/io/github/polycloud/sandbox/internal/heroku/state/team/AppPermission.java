// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.util.List;

/** A permission of a collaborator on a team's app. */
public record AppPermission(String name, String description) implements Serializable {

  public static final List<AppPermission> ALL =
      List.of(
          new AppPermission("view", "See the app and what hangs on it"),
          new AppPermission("deploy", "Release code, set config vars and run commands"),
          new AppPermission("operate", "Scale, restart, and change add-ons and domains"),
          new AppPermission("manage", "Do anything, removal of the app included"));

  public static AppPermission find(String name) {
    return ALL.stream()
        .filter(permission -> permission.name.equals(name))
        .findFirst()
        .orElseThrow(() -> HerokuError.invalid("Permission " + name + " is not known."));
  }
}
