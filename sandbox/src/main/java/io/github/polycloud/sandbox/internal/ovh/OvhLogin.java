package io.github.polycloud.sandbox.internal.ovh;

/**
 * What opens the sandbox's account.
 *
 * @param applicationKey the application key
 * @param applicationSecret the secret that signs calls
 * @param consumerKey a validated key that may call everything
 * @param clientId the id of a service account that may call everything
 * @param clientSecret its secret
 * @param account the account's name on the consent page
 * @param password the account's password on the consent page
 */
public record OvhLogin(
    String applicationKey,
    String applicationSecret,
    String consumerKey,
    String clientId,
    String clientSecret,
    String account,
    String password) {

  @Override
  public String toString() {
    return "OvhLogin[applicationKey=" + applicationKey + ", account=" + account + "]";
  }
}
