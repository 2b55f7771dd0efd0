// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Account;
import io.github.polycloud.heroku.legacy.api.Users;
import io.github.polycloud.model.Profile;
import java.util.function.Supplier;

/** The account implemented with {@code /user}. */
public final class LegacyAccount implements Account {
  private final Supplier<Users> users;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyAccount(Supplier<Users> users) {
    this.users = users;
  }

  @Override
  public Profile profile() {
    var user = users.get().get();
    return new Profile(user.id() == null ? user.email() : user.id(), user.email(), null);
  }
}
