// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.model.SshKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** Lists SSH keys. */
abstract class ListKeys implements Callable<Integer> {
  private static final Listing<Located<SshKey>> KEYS =
      Located.<SshKey>listing("keys")
          .id("name", row -> row.item().name())
          .field("fingerprint", row -> row.item().sha256())
          .detail("publicKey", row -> row.item().publicKey());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  ListKeys() {}

  @Override
  public final Integer call() {
    OutputOptions.Printer<Located<SshKey>> printer = output.printer(KEYS);
    try (Connections connections = clouds.open()) {
      printer.print(connections.each(SshKeys.class, (cloud, keys) -> keys.list()));
      return connections.report();
    }
  }
}
