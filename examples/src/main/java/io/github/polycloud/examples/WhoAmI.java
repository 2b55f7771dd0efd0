// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.model.Profile;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the account of the credentials on every cloud. */
@Command(name = "whoami", description = "Prints the account on each cloud.")
final class WhoAmI implements Callable<Integer> {
  @Mixin private LiveOption live;

  WhoAmI() {}

  @Override
  public Integer call() {
    try (CommandTarget target = live.open()) {
      Map<String, Cloud> clouds = target.clouds();
      BulkResult<Cloud, Profile> results =
          Bulk.of(clouds.size()).map(clouds.values(), cloud -> cloud.account().profile());
      for (BulkResult.Item<Cloud, Profile> item : results.items()) {
        String id = item.input().provider().id();
        if (item.result() != null) {
          System.out.printf("%-14s %s%n", id, describe(item.result()));
        } else {
          System.err.println("error: " + Main.oneLine(item.failure()));
        }
      }
      clouds.values().forEach(Cloud::close);
      return results.failures().isEmpty() ? 0 : 1;
    }
  }

  static String describe(Profile me) {
    return (me.name() == null ? "" : me.name() + ", ")
        + (me.email() == null ? me.id() : me.email());
  }
}
