// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.Cloud;
import java.util.Collection;

/**
 * The app that a command changes.
 *
 * @param cloud the cloud that it is on
 * @param name its name
 */
record AppTarget(Cloud cloud, String name) {
  /** Returns what an app has, for messages about what it lacks. */
  static String listed(Collection<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  /** Returns app and cloud, for messages. */
  @Override
  public String toString() {
    return name + " on " + cloud.provider().id();
  }
}
