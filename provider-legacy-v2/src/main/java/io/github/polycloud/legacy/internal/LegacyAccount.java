package io.github.polycloud.legacy.internal;

import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.Profile;
import io.github.polycloud.ops.Account;

/** The account by way of {@code /user}. */
public final class LegacyAccount implements Account {
  private final HerokuLegacy legacy;

  /** On this client. */
  public LegacyAccount(HerokuLegacy legacy) {
    this.legacy = legacy;
  }

  @Override
  public Profile me() {
    var user = legacy.users().me();
    return new Profile(user.id() == null ? user.email() : user.id(), user.email(), null);
  }
}
