// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku;

/** The credentials of the account. */
public record HerokuLogin(String email, String token, String password) {

  /** Omits the secrets. */
  @Override
  public String toString() {
    return "HerokuLogin[email=" + email + "]";
  }
}
