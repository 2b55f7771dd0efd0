// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.PortableOperation.ACCOUNT_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Account;
import io.github.polycloud.model.Profile;
import org.junit.jupiter.api.Test;

/** The contract of account. */
abstract class AccountContract extends CapabilityContract {
  AccountContract() {
    super(Account.class);
  }

  @Test
  @RequiresOperations(ACCOUNT_PROFILE)
  void identifiesTheAccount() {
    Profile me = cloud().account().profile();
    assertThat(me.id()).isNotBlank();
    fixture()
        .accountName()
        .ifPresent(name -> assertThat(new String[] {me.id(), me.email()}).contains(name));
  }
}
