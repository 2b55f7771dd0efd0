package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** All that v3 says about the account itself. */
public final class AccountGroup {

  private AccountGroup() {}

  public static void addTo(Routes routes, HerokuState state) {
    new AccountRoutes(state).addTo(routes);
    new PasswordRoutes(state).addTo(routes);
    new PreferenceRoutes(state).addTo(routes);
    new SmsNumberRoutes(state).addTo(routes);
    new BillingRoutes(state).addTo(routes);
  }
}
