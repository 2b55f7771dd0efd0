// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The config vars capability on Fjord. */
final class FjordConfigVars implements ConfigVars {
  private final FjordApi api;

  FjordConfigVars(Fjord client) {
    this.api = client.api();
  }

  @Override
  public ConfigValues get(String app) {
    return ConfigValues.received(api.getEnv(app));
  }

  @Override
  public ChangeEffect effect() {
    return ChangeEffect.NEW_RELEASE;
  }

  @Override
  public ConfigValues update(String app, ConfigUpdate update) {
    if (update.isEmpty()) {
      return get(app);
    }
    Map<String, @Nullable String> changes = new HashMap<>(update.values());
    update.removals().forEach(name -> changes.put(name, null));
    return ConfigValues.received(api.updateEnv(app, changes));
  }
}
