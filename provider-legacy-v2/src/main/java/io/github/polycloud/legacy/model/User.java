package io.github.polycloud.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The account.
 *
 * @param email mail address
 * @param id unique id
 * @param verified whether a credit card stands behind it
 */
public record User(String email, @Nullable String id, @Nullable Boolean verified) {
  /** Refuses an account without what it is known by. */
  public User {
    Objects.requireNonNull(email, "email");
  }
}
