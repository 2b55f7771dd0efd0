package io.github.polycloud.legacy.internal;

import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.ConfigValues;
import io.github.polycloud.ops.ConfigVars;
import java.util.Collection;
import java.util.Map;

/** Config vars by way of {@code /apps/{app}/config_vars}. */
public final class LegacyConfigVars implements ConfigVars {
  private final HerokuLegacy legacy;

  /** On this client. */
  public LegacyConfigVars(HerokuLegacy legacy) {
    this.legacy = legacy;
  }

  @Override
  public ConfigValues list(String app) {
    return new ConfigValues(legacy.configVars().list(app));
  }

  @Override
  public ConfigValues set(String app, Map<String, String> values) {
    return new ConfigValues(legacy.configVars().set(app, values));
  }

  @Override
  public ConfigValues remove(String app, Collection<String> names) {
    // One call a name, and so one release a name: this API knows no other way.
    names.forEach(name -> legacy.configVars().remove(app, name));
    return list(app);
  }
}
