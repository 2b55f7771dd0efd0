package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** All that v3 says about the account itself. */
public final class AccountApi {

  private final HerokuState state;

  public AccountApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    new AccountRoutes(state).addTo(routes);
    new PasswordRoutes(state).addTo(routes);
    new PreferenceRoutes(state).addTo(routes);
    new SmsNumberRoutes(state).addTo(routes);
    new BillingRoutes(state).addTo(routes);
  }
}
