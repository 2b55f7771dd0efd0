package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import picocli.CommandLine.Mixin;

/** Gives a command OVH: a sandbox of its own, or the real service. */
final class OvhOption {
  @Mixin private LiveOption live;

  OvhOption() {}

  /** What a command does on an open connection; the result is its exit status. */
  interface Work {
    int on(Cloud ovh);
  }

  int connected(Work work) {
    try (CommandTarget world = live.open();
        Cloud ovh = world.connection("ovh").connect()) {
      return work.on(ovh);
    }
  }
}
