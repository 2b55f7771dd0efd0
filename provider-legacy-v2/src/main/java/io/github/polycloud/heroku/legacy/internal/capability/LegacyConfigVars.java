package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.model.ConfigValues;
import java.util.Collection;
import java.util.Map;
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
    return new ConfigValues(configVars.get().list(app));
  }

  @Override
  public ConfigValues set(String app, Map<String, String> values) {
    return new ConfigValues(configVars.get().set(app, values));
  }

  @Override
  public ConfigValues remove(String app, Collection<String> names) {
    // One call, and so one release, per name: this API has no operation that removes several.
    names.forEach(name -> configVars.get().delete(app, name));
    return get(app);
  }
}
