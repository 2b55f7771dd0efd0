package io.github.polycloud.sandbox.internal.heroku;

import io.github.polycloud.sandbox.internal.heroku.legacy.LegacyDialect;
import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.route.RouteTable;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.v3.V3Dialect;
import io.javalin.config.RoutesConfig;

/** Heroku, whole: its state, its two dialects, and the table that sends a request to one. */
public final class HerokuApi {

  private final RouteTable table;

  public HerokuApi(HerokuSeed seed) {
    HerokuState state = new HerokuState(seed.email(), seed.apps(), seed.clock());
    Credentials credentials = new Credentials(seed.email(), seed.token(), seed.password());
    table =
        new RouteTable(
            state, credentials, new V3Dialect(state), new LegacyDialect(state, credentials));
  }

  public void addTo(RoutesConfig routes) {
    table.addTo(routes);
  }
}
