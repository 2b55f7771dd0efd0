package io.github.polycloud.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The config vars of an app: an unmodifiable map of name to value, sorted by name. It prints the
 * names only, since values are where people keep passwords.
 */
public final class ConfigValues extends AbstractMap<String, String> {
  private final Map<String, String> values;

  /** A copy of these values. */
  public ConfigValues(Map<String, String> values) {
    this.values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return values.entrySet();
  }

  @Override
  public String toString() {
    return "ConfigValues" + values.keySet();
  }
}
