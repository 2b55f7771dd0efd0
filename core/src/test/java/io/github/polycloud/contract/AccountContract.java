package io.github.polycloud.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.model.Profile;
import org.junit.jupiter.api.Test;

/** What every account promises. */
public abstract class AccountContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** The mail address or id that the account under test is known by. */
  protected abstract String accountName();

  @Test
  void saysWhoTheCredentialsBelongTo() {
    Profile me = cloud().account().me();
    assertThat(me.id()).isNotBlank();
    assertThat(new String[] {me.id(), me.email()}).contains(accountName());
  }
}
