// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A user, the caller or another one. */
public record User(UUID id, String email, @Nullable String name) implements Serializable {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

  public static User of(Account account) {
    return new User(account.id(), account.email(), account.name());
  }

  /** The user with this email: the account's owner, or a user without a name. */
  public static User by(String email, Account account) {
    if (account.is(email)) {
      return of(account);
    }
    if (!EMAIL.matcher(email).matches()) {
      throw HerokuError.invalid("Email is not valid.");
    }
    return new User(StableIds.of("user", email), email, null);
  }

  boolean is(String idOrEmail) {
    return id.toString().equals(idOrEmail) || email.equalsIgnoreCase(idOrEmail);
  }
}
