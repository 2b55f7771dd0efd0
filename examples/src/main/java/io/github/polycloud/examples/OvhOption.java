// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import picocli.CommandLine.Mixin;

/** Connects a command to OVH: to its own sandbox or to the live service. */
final class OvhOption {
  @Mixin private LiveOption live;

  OvhOption() {}

  /** The action of a command on a connection; returns the exit status. */
  interface Work {
    int on(Cloud ovh);
  }

  int connected(Work work) {
    try (CommandTarget target = live.open();
        Cloud ovh = target.connection("ovh").connect()) {
      return work.on(ovh);
    }
  }
}
