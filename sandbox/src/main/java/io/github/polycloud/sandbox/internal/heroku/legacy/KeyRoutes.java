package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.SshKey;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** The account's SSH keys, named by their comments. */
final class KeyRoutes {

  private final HerokuState state;

  KeyRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/user/keys", this::list);
    routes.post("/user/keys", this::add);
    routes.delete("/user/keys", this::removeAll);
    routes.delete("/user/keys/{key}", this::remove);
  }

  private void list(Context ctx) {
    List<SshKey> keys = state.keys().all();
    Responses.xmlOrJson(
        ctx,
        200,
        () -> {
          Xml xml = new Xml();
          return xml.array("keys", () -> keys.forEach(key -> entry(xml, key)));
        },
        () -> {
          ArrayNode array = Json.array();
          String email = state.account().email();
          keys.forEach(key -> array.addObject().put("email", email).put("contents", key.line()));
          return array;
        });
  }

  private void add(Context ctx) {
    state.keys().ensure(ctx.body());
    ctx.status(200);
  }

  private void remove(Context ctx) {
    state.keys().remove(state.keys().findByComment(ctx.pathParam("key")));
    ctx.status(200);
  }

  private void removeAll(Context ctx) {
    state.keys().removeAll();
    ctx.status(200);
  }

  private static void entry(Xml xml, SshKey key) {
    xml.element("key", () -> xml.text("contents", key.line()));
  }
}
