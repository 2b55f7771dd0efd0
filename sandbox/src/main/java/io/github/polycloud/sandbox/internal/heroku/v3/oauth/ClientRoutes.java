package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClients;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;

/** Programs that ask for access. */
final class ClientRoutes {

  private static final Sorting<OAuthClient> SORTING =
      Sorting.by(
          Attribute.text("id", client -> client.id().toString()),
          Attribute.time("updated_at", OAuthClient::updatedAt));

  private final HerokuState state;

  ClientRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/oauth/clients", this::list);
    routes.post("/oauth/clients", this::create);
    routes.get("/oauth/clients/{client}", this::info);
    routes.patch("/oauth/clients/{client}", this::update);
    routes.delete("/oauth/clients/{client}", this::delete);
    routes.post("/oauth/clients/{client}/actions/rotate-credentials", this::rotate);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, clients().all(), OAuthShapes::client);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    OAuthClient made =
        clients().create(body.requiredText("name"), body.requiredText("redirect_uri"));
    Responses.created(ctx, OAuthShapes.client(made));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, OAuthShapes.client(client(ctx)));
  }

  private void update(Context ctx) {
    Body body = Body.of(ctx);
    OAuthClient changed =
        clients().update(client(ctx), body.text("name"), body.text("redirect_uri"));
    Responses.ok(ctx, OAuthShapes.client(changed));
  }

  private void delete(Context ctx) {
    OAuthClient client = client(ctx);
    state.oauth().remove(client);
    Responses.ok(ctx, OAuthShapes.client(client));
  }

  private void rotate(Context ctx) {
    Responses.ok(ctx, OAuthShapes.client(clients().rotate(client(ctx))));
  }

  private OAuthClients clients() {
    return state.oauth().clients();
  }

  private OAuthClient client(Context ctx) {
    return clients().find(ctx.pathParam("client"));
  }
}
