package io.github.polycloud.sandbox.internal.ovh.auth;

/**
 * The one account of the sandbox, as its owner logs in to the web pages.
 *
 * @param nichandle the account's name, for example {@code ab12345-ovh}
 * @param password its password
 */
public record Account(String nichandle, String password) {
  /**
   * Whether someone typed the right name and password.
   *
   * @param nichandle the name typed
   * @param password the password typed
   * @return true when both are right
   */
  public boolean matches(String nichandle, String password) {
    return Signature.matches(this.nichandle, nichandle.strip())
        && Signature.matches(this.password, password);
  }

  @Override
  public String toString() {
    return "Account[nichandle=" + nichandle + "]";
  }
}
