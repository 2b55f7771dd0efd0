// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.capability.Account;
import io.github.polycloud.model.Profile;
import org.example.fjord.FjordApi.FjordAccountView;

/** The account capability on Fjord. */
final class FjordAccount implements Account {
  private final FjordApi api;

  FjordAccount(Fjord client) {
    this.api = client.api();
  }

  @Override
  public Profile profile() {
    FjordAccountView account = api.getAccount();
    return new Profile(account.id(), account.email(), account.displayName());
  }
}
