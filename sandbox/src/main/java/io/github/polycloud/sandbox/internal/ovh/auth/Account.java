// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import java.io.Serializable;

/**
 * The account of the sandbox, with the login of its owner for the web pages.
 *
 * @param nichandle the account's name, for example {@code ab12345-ovh}
 */
public record Account(String nichandle, String password) implements Serializable {
  public boolean matches(String nichandle, String password) {
    return Signature.matches(this.nichandle, nichandle.strip())
        && Signature.matches(this.password, password);
  }

  @Override
  public String toString() {
    return "Account[nichandle=" + nichandle + "]";
  }
}
