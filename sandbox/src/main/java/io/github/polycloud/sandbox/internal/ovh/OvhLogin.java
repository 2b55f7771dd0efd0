// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import java.io.Serializable;

/**
 * The credentials of the sandbox's account.
 *
 * @param consumerKey a validated key that may call everything
 * @param clientId the id of a service account that may call everything
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
    String password)
    implements Serializable {

  @Override
  public String toString() {
    return "OvhLogin[applicationKey=" + applicationKey + ", account=" + account + "]";
  }
}
