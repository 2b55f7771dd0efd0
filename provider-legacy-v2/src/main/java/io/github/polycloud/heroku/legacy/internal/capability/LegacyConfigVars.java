// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Config vars implemented with {@code /apps/{app}/config_vars}. */
public final class LegacyConfigVars implements ConfigVars {
  private final Supplier<io.github.polycloud.heroku.legacy.api.ConfigVars> configVars;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyConfigVars(Supplier<io.github.polycloud.heroku.legacy.api.ConfigVars> configVars) {
    this.configVars = configVars;
  }

  @Override
  public ConfigValues get(String app) {
    return ConfigValues.received(configVars.get().list(app));
  }

  @Override
  public ChangeEffect effect() {
    return ChangeEffect.NEW_RELEASE;
  }

  /**
   * One release for all values, and one for each name to remove: this API has no call for several.
   * What would not change anything is not sent, so that it creates none.
   */
  @Override
  public ConfigValues update(String app, ConfigUpdate update) {
    Map<String, String> current = configVars.get().list(app);
    Map<String, String> changed = new TreeMap<>(update.values());
    changed.entrySet().removeAll(current.entrySet());
    if (!changed.isEmpty()) {
      current = configVars.get().set(app, changed);
    }
    for (String name : update.removals()) {
      if (current.containsKey(name)) {
        current = configVars.get().delete(app, name);
      }
    }
    return ConfigValues.received(current);
  }
}
