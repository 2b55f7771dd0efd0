// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.Cloud;

/**
 * The app that a command changes.
 *
 * @param cloud the cloud that it is on
 * @param name its name
 */
record AppTarget(Cloud cloud, String name) {
  /** Returns app and cloud, for messages. */
  @Override
  public String toString() {
    return name + " on " + cloud.provider().id();
  }
}
