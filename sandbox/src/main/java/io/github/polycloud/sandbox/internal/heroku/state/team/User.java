package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, the caller or another. */
public record User(UUID id, String email, @Nullable String name) {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

  /** The account's owner. */
  public static User of(Account account) {
    return new User(account.id(), account.email(), account.name());
  }

  /** Whoever reads this address: the account's owner, or somebody nobody knows the name of. */
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
