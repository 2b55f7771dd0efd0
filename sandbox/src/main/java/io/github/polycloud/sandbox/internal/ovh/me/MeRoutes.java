package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.Keyring;
import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;

/** The {@code /me} operations. */
public final class MeRoutes {

  private final Profile profile;
  private final SshKeys sshKeys = new SshKeys();
  private final Bills bills;
  private final Orders orders;
  private final Mails mails;
  private final ApiKeys apiKeys;

  /**
   * The operations of one account.
   *
   * @param account whose they are
   * @param keyring its API keys
   * @param tokens makes up what must differ from start to start
   * @param clock the server's clock
   * @param bills how many bills there are
   */
  public MeRoutes(Account account, Keyring keyring, Tokens tokens, InstantSource clock, int bills) {
    this.profile = new Profile(account);
    this.bills = Bills.seed(bills, tokens, clock.instant());
    this.orders = new Orders(this.bills, tokens, clock);
    this.mails = new Mails(clock);
    this.apiKeys = new ApiKeys(keyring, clock);
  }

  /**
   * What was bought.
   *
   * @return the account's orders
   */
  public Orders orders() {
    return orders;
  }

  /**
   * What OVH wrote to the owner.
   *
   * @return the account's mails
   */
  public Mails mails() {
    return mails;
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    profile.register(routes);
    sshKeys.register(routes);
    bills.register(routes);
    orders.register(routes);
    mails.register(routes);
    apiKeys.register(routes);
  }
}
