// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.CloudBuilder;
import java.util.Map;
import java.util.Set;

/**
 * The settings of a profile, by cloud: {@code endpoint} and the credentials of the provider.
 *
 * @param name its name
 * @param settings names and values by the id of a provider
 */
record Profile(String name, Map<String, Map<String, String>> settings) {
  Set<String> clouds() {
    return settings.keySet();
  }

  /** Adds endpoint and credentials to a connection. */
  CloudBuilder addTo(CloudBuilder builder) {
    throw new UnsupportedOperationException();
  }

  /** Returns the name: the values are secrets. */
  @Override
  public String toString() {
    return "Profile[" + name + ", " + settings.keySet() + "]";
  }
}
