package io.github.polycloud.legacy.internal;

import io.github.polycloud.model.ConfigValues;
import io.github.polycloud.ops.ConfigVars;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/** Config vars by way of {@code /apps/{app}/config_vars}. */
public final class LegacyConfigVars implements ConfigVars {
  private final Supplier<io.github.polycloud.legacy.api.ConfigVars> configVars;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyConfigVars(Supplier<io.github.polycloud.legacy.api.ConfigVars> configVars) {
    this.configVars = configVars;
  }

  @Override
  public ConfigValues list(String app) {
    return new ConfigValues(configVars.get().list(app));
  }

  @Override
  public ConfigValues set(String app, Map<String, String> values) {
    return new ConfigValues(configVars.get().set(app, values));
  }

  @Override
  public ConfigValues remove(String app, Collection<String> names) {
    // One call a name, and so one release a name: this API knows no other way.
    names.forEach(name -> configVars.get().remove(app, name));
    return list(app);
  }
}
