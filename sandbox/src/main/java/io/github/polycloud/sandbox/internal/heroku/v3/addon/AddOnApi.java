package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** Everything about add-ons. */
public final class AddOnApi {

  private final HerokuState state;

  public AddOnApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    new AddOnRoutes(state).addTo(routes);
    new ProviderRoutes(state).addTo(routes);
    new AttachmentRoutes(state).addTo(routes);
    CatalogueRoutes.addTo(routes);
  }
}
