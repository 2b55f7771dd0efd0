// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Account;
import io.github.polycloud.heroku.api.Accounts;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.model.Profile;
import java.util.function.Supplier;

/** The account, implemented with {@code /account}. */
public final class HerokuAccount implements Account {
  private final Supplier<Accounts> accounts;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuAccount(Supplier<Accounts> accounts) {
    this.accounts = accounts;
  }

  @Override
  public Profile profile() {
    var account = accounts.get().get();
    return new Profile(
        Required.field(account.id(), "GET /account", "id"), account.email(), account.name());
  }
}
