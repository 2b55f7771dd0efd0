package io.github.polycloud.heroku.internal;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.model.ConfigValues;
import io.github.polycloud.ops.ConfigVars;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Config vars by way of {@code /apps/{app}/config-vars}. */
public final class HerokuConfigVars implements ConfigVars {
  private final Heroku heroku;

  /** On this client. */
  public HerokuConfigVars(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public ConfigValues list(String app) {
    return new ConfigValues(heroku.configVars().list(app));
  }

  @Override
  public ConfigValues set(String app, Map<String, String> values) {
    return new ConfigValues(heroku.configVars().update(app, new LinkedHashMap<>(values)));
  }

  @Override
  public ConfigValues remove(String app, Collection<String> names) {
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    names.forEach(name -> changes.put(name, null));
    return new ConfigValues(heroku.configVars().update(app, changes));
  }
}
