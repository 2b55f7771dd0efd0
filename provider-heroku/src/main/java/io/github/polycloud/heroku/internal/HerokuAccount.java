package io.github.polycloud.heroku.internal;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.model.Profile;
import io.github.polycloud.ops.Account;

/** The account by way of {@code /account}. */
public final class HerokuAccount implements Account {
  private final Heroku heroku;

  /** On this client. */
  public HerokuAccount(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public Profile me() {
    var account = heroku.accounts().me();
    return new Profile(account.id(), account.email(), account.name());
  }
}
