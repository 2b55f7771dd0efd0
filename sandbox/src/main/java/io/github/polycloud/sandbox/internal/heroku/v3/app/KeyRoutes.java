package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.SshKey;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** The account's SSH keys. */
public final class KeyRoutes {

  private static final Sorting<SshKey> SORTING =
      Sorting.by(
          Attribute.text("id", key -> key.id().toString()),
          Attribute.text("fingerprint", SshKey::fingerprint));

  private final HerokuState state;

  public KeyRoutes(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    routes.get("/account/keys", this::list);
    routes.post("/account/keys", this::create);
    routes.get("/account/keys/{key}", this::info);
    routes.delete("/account/keys/{key}", this::delete);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, state.keys().all(), this::shape);
  }

  private void create(Context ctx) {
    SshKey key = state.keys().add(Body.of(ctx).requiredText("public_key"));
    Responses.created(ctx, shape(key));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(state.keys().find(ctx.pathParam("key"))));
  }

  private void delete(Context ctx) {
    SshKey key = state.keys().find(ctx.pathParam("key"));
    state.keys().remove(key);
    Responses.ok(ctx, shape(key));
  }

  private JsonNode shape(SshKey key) {
    return Shapes.key(key, state.account());
  }
}
