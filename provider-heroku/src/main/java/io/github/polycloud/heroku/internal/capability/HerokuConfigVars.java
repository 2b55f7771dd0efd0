// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Config vars, implemented with {@code /apps/{app}/config-vars}. */
public final class HerokuConfigVars implements ConfigVars {
  private final Supplier<io.github.polycloud.heroku.api.ConfigVars> configVars;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuConfigVars(Supplier<io.github.polycloud.heroku.api.ConfigVars> configVars) {
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
   * One request: null removes a config var. Without changes it only reads, as a change releases.
   */
  @Override
  public ConfigValues update(String app, ConfigUpdate update) {
    if (update.isEmpty()) {
      return get(app);
    }
    Map<String, @Nullable String> changes = new LinkedHashMap<>(update.values());
    update.removals().forEach(name -> changes.put(name, null));
    return ConfigValues.received(configVars.get().update(app, changes));
  }
}
