package org.example.fjord;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.model.ConfigValues;
import java.util.Collection;
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
    return new ConfigValues(api.getEnv(app));
  }

  @Override
  public ConfigValues set(String app, Map<String, String> values) {
    return new ConfigValues(api.updateEnv(app, new HashMap<>(values)));
  }

  @Override
  public ConfigValues remove(String app, Collection<String> names) {
    Map<String, @Nullable String> changes = new HashMap<>();
    names.forEach(name -> changes.put(name, null));
    return new ConfigValues(api.updateEnv(app, changes));
  }
}
