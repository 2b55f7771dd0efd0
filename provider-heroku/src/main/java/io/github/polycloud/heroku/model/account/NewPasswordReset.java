// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import java.util.Objects;

/**
 * A request to send a password reset email.
 *
 * @param email email address of the account
 * @since 0.1.0
 */
public record NewPasswordReset(String email) {
  /** Rejects null components. */
  public NewPasswordReset {
    Objects.requireNonNull(email, "email");
  }
}
