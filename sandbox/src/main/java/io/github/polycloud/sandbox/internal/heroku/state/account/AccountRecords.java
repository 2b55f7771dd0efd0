// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;

/** Billing, password, preferences and the SMS number of the account. */
public final class AccountRecords implements Serializable {

  private static final String SMS_NUMBER = "+1 ***-***-1234";

  private final Invoices invoices;
  private final Credits credits;
  private final Password password;
  private final Preferences preferences = new Preferences();
  private InvoiceAddress invoiceAddress = InvoiceAddress.NONE;

  public AccountRecords(MonotonicClock clock) {
    invoices = new Invoices("account", clock.present());
    credits = new Credits(clock);
    password = new Password(clock);
  }

  public Invoices invoices() {
    return invoices;
  }

  public Credits credits() {
    return credits;
  }

  public Password password() {
    return password;
  }

  public Preferences preferences() {
    return preferences;
  }

  public InvoiceAddress invoiceAddress() {
    return invoiceAddress;
  }

  public void billTo(InvoiceAddress address) {
    invoiceAddress = address;
  }

  /** The SMS number for account recovery, masked. */
  public String smsNumber() {
    return SMS_NUMBER;
  }
}
