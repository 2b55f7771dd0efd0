package io.github.polycloud.legacy.internal;

import io.github.polycloud.legacy.api.Users;
import io.github.polycloud.model.Profile;
import io.github.polycloud.ops.Account;
import java.util.function.Supplier;

/** The account by way of {@code /user}. */
public final class LegacyAccount implements Account {
  private final Supplier<Users> users;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyAccount(Supplier<Users> users) {
    this.users = users;
  }

  @Override
  public Profile me() {
    var user = users.get().me();
    return new Profile(user.id() == null ? user.email() : user.id(), user.email(), null);
  }
}
