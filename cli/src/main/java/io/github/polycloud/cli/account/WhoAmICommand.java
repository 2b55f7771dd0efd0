// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.capability.Account;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.model.Profile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the account of the credentials on each cloud. */
@Command(name = "whoami", description = "Show the account on each cloud.")
public final class WhoAmICommand implements Callable<Integer> {
  private static final Listing<Located<Profile>> ACCOUNTS =
      Located.<Profile>listing("accounts")
          .id("id", row -> row.item().id())
          .field("email", row -> row.item().email())
          .field("name", row -> row.item().name());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  /** Called by picocli. */
  public WhoAmICommand() {}

  @Override
  public Integer call() {
    OutputOptions.Printer<Located<Profile>> printer = output.printer(ACCOUNTS);
    try (Connections connections = clouds.open()) {
      printer.print(
          connections.each(Account.class, (cloud, account) -> List.of(account.profile())));
      return connections.report();
    }
  }

  static String describe(Profile me) {
    return (me.name() == null ? "" : me.name() + ", ")
        + (me.email() == null ? me.id() : me.email());
  }
}
