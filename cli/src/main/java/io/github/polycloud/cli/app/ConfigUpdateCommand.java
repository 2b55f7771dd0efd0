// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.ConfigChange;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.model.ConfigDiff;
import java.util.Locale;

/** Changes config vars after a preview. */
abstract class ConfigUpdateCommand extends ConfirmedAppChange<ConfigVars> {
  ConfigUpdateCommand() {
    super(ConfigVars.class);
  }

  /** Shows the difference without values, asks, and applies it. */
  final int update(ConfigChange change, AppTarget target, boolean ask) {
    ConfigDiff diff = change.preview();
    if (diff.isEmpty()) {
      options().unchanged("the config vars of app " + target + " are so already");
      return 0;
    }
    if (ask
        && !confirm(
            "change config vars of app " + target,
            diff.entries().stream().map(ConfigDiff.Entry::toString).toList())) {
      return declined();
    }
    change.apply();
    return done(
        "changed %d of the config vars of app %s; takes effect: %s",
        diff.entries().size(),
        target,
        diff.effect().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
