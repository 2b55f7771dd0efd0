package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.model.ConfigValues;
import java.util.Collection;
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
    return new ConfigValues(configVars.get().list(app));
  }

  @Override
  public ConfigValues set(String app, Map<String, String> values) {
    return new ConfigValues(configVars.get().update(app, new LinkedHashMap<>(values)));
  }

  @Override
  public ConfigValues remove(String app, Collection<String> names) {
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    names.forEach(name -> changes.put(name, null));
    return new ConfigValues(configVars.get().update(app, changes));
  }
}
