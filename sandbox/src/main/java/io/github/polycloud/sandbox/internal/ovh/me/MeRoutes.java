// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.ApiKeyStore;
import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhHandler;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code /me} routes. */
public final class MeRoutes implements Serializable {

  private final Resource profile = SeedData.resource("me/profile", Map.of());
  private final SshKeys sshKeys = new SshKeys();
  private final Bills bills;
  private final Orders orders;
  private final Mails mails;
  private final ApiKeys apiKeys;

  /** The routes of an account with the given number of bills, or with the given ones. */
  public MeRoutes(
      Account account,
      ApiKeyStore apiKeys,
      RandomTokens tokens,
      InstantSource clock,
      int bills,
      @Nullable List<OvhContent.Bill> given) {
    String nichandle = account.nichandle();
    this.profile
        .toJson()
        .put("nichandle", nichandle)
        .put("customerCode", nichandle.substring(2, 7) + "-00")
        .put("email", nichandle + "@example.com");
    this.bills = new Bills(given == null ? bills : 0, tokens, clock.instant());
    this.bills.add(given, tokens);
    this.orders = new Orders(this.bills, tokens, clock);
    this.mails = new Mails(clock);
    this.apiKeys = new ApiKeys(apiKeys, clock);
  }

  public Orders orders() {
    return orders;
  }

  public Mails mails() {
    return mails;
  }

  public void register(OvhRouter router) {
    router.get("/me", request -> profile.toJson());
    router.put("/me", OvhHandler.returningNull(request -> profile.update(request.body())));
    sshKeys.register(router);
    bills.register(router);
    orders.register(router);
    mails.register(router);
    apiKeys.register(router);
  }
}
