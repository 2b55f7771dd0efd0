package io.github.polycloud.capability;

import io.github.polycloud.model.ConfigValues;
import java.util.Collection;
import java.util.Map;

/**
 * The configuration that an app reads from its environment. Each change makes a release, where
 * releases hold configuration (not at OVH).
 */
public interface ConfigVars {
  /** All config vars of an app. */
  ConfigValues get(String app);

  /** Sets these and keeps all others. Gives the whole set as it is afterwards. */
  ConfigValues set(String app, Map<String, String> values);

  /** Sets one and keeps all others. Gives the whole set as it is afterwards. */
  default ConfigValues set(String app, String name, String value) {
    return set(app, Map.of(name, value));
  }

  /** Removes these; a name that is not set is no error. Gives what is left. */
  ConfigValues remove(String app, Collection<String> names);
}
