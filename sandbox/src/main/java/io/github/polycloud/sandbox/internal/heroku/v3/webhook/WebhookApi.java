package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.webhook.WebhookSender;

/** Everything about webhooks; from here on they hear of each change. */
public final class WebhookApi {

  private final HerokuState state;
  private final ChangeDetectors watches;

  public WebhookApi(HerokuState state, WebhookSender sender) {
    this.state = state;
    this.watches = new ChangeDetectors(state, sender);
    state.watch(watches::look);
  }

  public void addTo(Routes routes) {
    new WebhookRoutes(
            "/apps/{app}",
            ctx -> WebhookSubject.of(state.apps().find(ctx.pathParam("app")), state),
            watches,
            state)
        .addTo(routes);
    new WebhookRoutes(
            "/addons/{addon}",
            ctx -> WebhookSubject.of(state.addOns().find(ctx.pathParam("addon")), state),
            watches,
            state)
        .addTo(routes);
  }
}
