package io.github.polycloud.heroku.internal;

import io.github.polycloud.heroku.api.Accounts;
import io.github.polycloud.model.Profile;
import io.github.polycloud.ops.Account;
import java.util.function.Supplier;

/** The account by way of {@code /account}. */
public final class HerokuAccount implements Account {
  private final Supplier<Accounts> accounts;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuAccount(Supplier<Accounts> accounts) {
    this.accounts = accounts;
  }

  @Override
  public Profile me() {
    var account = accounts.get().me();
    return new Profile(account.id(), account.email(), account.name());
  }
}
